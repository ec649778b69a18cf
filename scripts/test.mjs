import './oldest-node.mjs'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { provideChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { pinnedNode, tools } from './places.mjs'
import { run } from './run.mjs'
import { tallyJourneys, tallyStage, tallyUnits, total } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

const reports = mkdtempSync(join(tmpdir(), 'sightline-reports-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

/** @param {string} name */
function report(name) {
  try {
    return JSON.parse(readFileSync(join(reports, name), 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
async function tool(args, env) {
  const code = await run(pinnedNode, args, { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env })
  if (code > 128) process.exit(code)
  return code
}

async function lint() {
  return tallyStage(await tool([tools.oxlint, '--deny-warnings']))
}

async function types() {
  // Writes next-env.d.ts and the routes' types, which a fresh clone hasn't got.
  const generated = await tool([tools.next, 'typegen'])
  return tallyStage(generated || (await tool([tools.tsc, '--noEmit'])))
}

async function units() {
  const file = join(reports, 'units.json')
  // Papers are printed with it; without one, their tests fail and the others are worth running.
  const env = { CHROMIUM_PATH: await provideChromium().catch(() => '') }
  const code = await tool([tools.vitest, 'run', '--allowOnly=false', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], env)
  return tallyUnits(report('units.json'), code)
}

async function builds() {
  await build()
  return tallyStage(0)
}

/** @param {boolean} built */
async function journeys(built) {
  if (!built) throw new Error('The journeys were not made, as there is no build to make them in.')
  const env = { CHROMIUM_PATH: await provideChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'journeys.json') }
  const code = await tool([tools.playwright, 'test', '--forbid-only'], env)
  return tallyJourneys(report('journeys.json'), code)
}

/** @param {string} name @param {() => Promise<Tally>} work @returns {Promise<Tally>} a stage that throws has failed */
async function stage(name, work) {
  console.log(`\n── ${name}`)
  try {
    const { passed, failed } = await work()
    console.log(`${name}: ${passed} passed, ${failed} failed`)
    return { passed, failed }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return tallyStage(1)
  }
}

async function test() {
  try {
    await install()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return tallyStage(1)
  }
  const done = [await stage('Lint', lint), await stage('Types', types), await stage('Unit tests', units)]
  const built = await stage('Build', builds)
  return total([...done, built, await stage('Journeys', () => journeys(built.failed === 0))])
}

test().then(({ passed, failed }) => {
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
})
