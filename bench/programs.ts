import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pinnedNode, root } from '../scripts/places.mjs'

export type Program = { port: number; stop: () => Promise<void> }

/** The server on one core and the load on another, where that can be had. */
export const coresApart = canPin()

function canPin(): boolean {
  if (process.platform !== 'linux' || availableParallelism() < 2) return false
  try {
    execFileSync('taskset', ['-c', '0', 'true'])
    return true
  } catch {
    return false
  }
}

/** Takes this process, with all its threads, to the second core. */
export function loadOnSecondCore(): void {
  if (coresApart) execFileSync('taskset', ['-acp', '1', String(process.pid)])
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}

/** Runs a program of ours on the first core until it answers at `path`. */
export async function serveOnFirstCore(args: string[], env: Record<string, string>, port: number, path: string): Promise<Program> {
  const command = coresApart ? ['taskset', '-c', '0', pinnedNode, ...args] : [pinnedNode, ...args]
  const child = start(command, env)
  await firstAnswer(child, port, path)
  return { port, stop: () => stop(child) }
}

/** Starts the service with what `npm start` runs, and says how long it takes to the first page. Milliseconds. */
export async function timeOfStart(env: Record<string, string>, port: number): Promise<number> {
  const from = performance.now()
  const child = start([pinnedNode, join(root, 'scripts', 'start.mjs')], { ...env, PORT: String(port) })
  await firstAnswer(child, port, '/sign-in')
  const took = performance.now() - from
  await stop(child)
  return took
}

function start([program = '', ...args]: string[], env: Record<string, string>): ChildProcess {
  return spawn(program, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] })
}

async function firstAnswer(child: ChildProcess, port: number, path: string): Promise<void> {
  let broken: Error | undefined
  child.once('error', (error) => {
    broken = error
  })
  const until = performance.now() + 60_000
  while (performance.now() < until) {
    if (broken) throw broken
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(' ')} ended with ${child.exitCode}`)
    const answer = await fetch(`http://localhost:${port}${path}`).then((response) => response.text().then(() => response.ok), () => false)
    if (answer) return
    await wait(10)
  }
  await stop(child)
  throw new Error(`No answer on port ${port} within a minute`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
