import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fingerprint } from './fingerprint.mjs'
import { install } from './install.mjs'
import { pinnedNode, root, tools } from './places.mjs'
import { run } from './run.mjs'

const stamp = join(root, '.next', '.sightline-built')

const builtFrom = [
  'app', 'components', 'db', 'domain', 'documents', 'services', 'gate', 'styles', 'public', 'instrumentation.ts', 'scripts/styles.ts',
  'next.config.js', 'package.json', 'package-lock.json', 'postcss.config.mjs', 'tsconfig.json',
]

/** @param {string} now */
function fresh(now) {
  return existsSync(stamp) && existsSync(join(root, '.next', 'BUILD_ID')) && readFileSync(stamp, 'utf8') === now
}

/** Builds the styles and the application when what they are made from has changed. Throws a sentence when that fails. */
export async function build({ force = false } = {}) {
  const now = fingerprint(root, builtFrom)
  if (!force && fresh(now)) return
  console.log('Building Sightline. This takes about twenty seconds.')
  rmSync(stamp, { force: true })
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  for (const step of [[join(root, 'scripts', 'styles.ts')], [tools.next, 'build']]) {
    const code = await run(pinnedNode, step, env)
    if (code > 128) process.exit(code)
    if (code !== 0) throw new Error('The build did not finish. What is printed above says why.')
  }
  writeFileSync(stamp, now)
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  install()
    .then(() => build({ force: process.argv.includes('--force') }))
    .catch((error) => {
      console.error(error.message)
      process.exitCode = 1
    })
}
