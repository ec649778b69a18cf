import { accessSync, constants, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const macPaths = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The Chromium or Chrome of this machine, CHROMIUM_PATH first; undefined when there is none. */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return canRun(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined
  const folders = new Set([...(env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin'])
  const candidates = [...folders].flatMap((folder) => names.map((name) => join(folder, name)))
  return [...candidates, ...macPaths].find(canRun)
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/** A Chromium for the journeys, installed from Debian when that is possible. Throws a sentence saying what to install. */
export async function provideChromium() {
  const found = findChromium()
  if (found) return found
  if (process.env.CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which is not a program that can be run. Correct it, or unset it.`)
  if (process.getuid?.() === 0 && isDebian()) {
    console.log('Installing Chromium, which the journeys are made with.')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0']
    const updated = await run('apt-get', [...quiet, 'update'], env)
    if (updated === 0) await run('apt-get', [...quiet, 'install', '-y', '--no-install-recommends', 'chromium'], env)
    const installed = findChromium()
    if (installed) return installed
  }
  throw new Error('The journeys need Chromium or Chrome, and none was found. Install Chromium (on Debian: apt-get install chromium), or set CHROMIUM_PATH to where it is.')
}
