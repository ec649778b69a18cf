import { readFileSync } from 'node:fs'
import { findChromium } from '../services/chromium.mjs'
import { run } from './run.mjs'

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
