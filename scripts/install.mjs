import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pinnedNode, root } from './places.mjs'
import { run } from './run.mjs'

const lockFile = join(root, 'package-lock.json')
const stamp = join(root, 'node_modules', '.sightline-installed')

/** What is wanted: the lock file's contents, on this kind of machine (the pinned Node is a binary). */
function wanted() {
  return createHash('sha256').update(readFileSync(lockFile)).update(`${process.platform} ${process.arch}`).digest('hex')
}

function installed() {
  return existsSync(stamp) && existsSync(pinnedNode) && readFileSync(stamp, 'utf8') === wanted()
}

/** npm must run on the machine's own Node: the pinned one is about to be replaced. */
function machineEnvironment() {
  const ours = join(root, 'node_modules')
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(ours))
  return { ...process.env, PATH: path.join(delimiter) }
}

/** Installs what package-lock.json names, unless it is already there. Throws a sentence when that fails. */
export async function install() {
  if (installed()) return
  console.log(
    existsSync(stamp)
      ? 'package-lock.json has changed since the last install: installing again.'
      : 'Installing what Sightline needs. This takes about ten seconds.',
  )
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], machineEnvironment()).catch((error) => {
    if (error.code === 'ENOENT') throw new Error('npm was not found. It comes with Node: install Node from https://nodejs.org and run the command again.')
    throw error
  })
  if (code > 128) process.exit(code)
  if (code !== 0) throw new Error('The install did not finish. What npm printed above says why; put that right and run the command again.')
  if (!existsSync(pinnedNode)) {
    throw new Error('The install finished without Node 24. Check that npm may run install scripts (npm config get ignore-scripts should say false) and run the command again.')
  }
  writeFileSync(stamp, wanted())
}
