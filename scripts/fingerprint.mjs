import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const leftOut = /\.test\.tsx?$|^styles\/gov\.css$/

/** @returns {Generator<string>} every file in or at the place, in the same order on every machine */
function* files(/** @type {string} */ root, /** @type {string} */ place) {
  const path = join(root, place)
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory()) {
    if (!leftOut.test(place)) yield place
    return
  }
  for (const name of readdirSync(path).sort()) yield* files(root, `${place}/${name}`)
}

/**
 * A hash of the names and contents of what stands in these places. Tests and the generated style sheet
 * are left out; a place that doesn't exist counts as empty.
 * @param {string} root
 * @param {string[]} places files and folders, relative to root
 */
export function fingerprint(root, places) {
  const hash = createHash('sha256')
  for (const place of places) {
    for (const file of files(root, place)) {
      const contents = readFileSync(join(root, file))
      hash.update(`${file}\0${contents.length}\0`).update(contents)
    }
  }
  return hash.digest('hex')
}
