import { accessSync, constants } from 'node:fs'
import { delimiter, sep } from 'node:path'

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

/**
 * The Chromium or Chrome of this machine, CHROMIUM_PATH first; undefined when there is none. Plain, for the scripts that any Node runs.
 * @param {{ CHROMIUM_PATH?: string | undefined, PATH?: string | undefined }} env
 * @returns {string | undefined}
 */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return canRun(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined
  const folders = new Set([...(env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin'])
  const candidates = [...folders].flatMap((folder) => names.map((name) => `${folder}${sep}${name}`))
  return [...candidates, ...macPaths].find(canRun)
}
