import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The Node that Sightline runs on: a dependency like the others, there after the install. */
export const pinnedNode = join(root, 'node_modules', '.bin', 'node')

/** What `npx <tool>` would run, as a script for the pinned Node. */
export const tools = {
  next: join(root, 'node_modules', 'next', 'dist', 'bin', 'next'),
  oxlint: join(root, 'node_modules', 'oxlint', 'bin', 'oxlint'),
  playwright: join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
  tsc: join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
  vitest: join(root, 'node_modules', 'vitest', 'vitest.mjs'),
}
