import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './places.mjs'

/**
 * Runs a program with this terminal as its own and answers with its exit code (128 + n after signal n).
 * A request to stop goes on to the program, and this one ends after it.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} rejects when the program can't be started
 */
export function run(program, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env, stdio: 'inherit' })
    const asked = new Set()
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      // Control-C in a terminal reaches the whole group, and npm sends it again: once is enough.
      if (asked.has(signal) || (signal === 'SIGINT' && process.stdin.isTTY)) return
      asked.add(signal)
      child.kill(signal)
    }
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
    for (const signal of signals) process.on(signal, passOn)
    const done = () => {
      for (const signal of signals) process.off(signal, passOn)
    }
    child.once('error', (error) => {
      done()
      reject(error)
    })
    child.once('exit', (code, signal) => {
      done()
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })
}
