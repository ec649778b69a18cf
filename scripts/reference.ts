import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { bringUpToDate } from '#db/migrate'
import { loadReference } from '#db/reference'
import { readReferenceFile } from '#documents/reference-files'
import { isDay } from '#domain/dates'
import { BadFile, RuleError } from '#domain/errors'
import { counted } from '#domain/sentence'
import { DATASET_WORDS } from '#domain/vocabulary'
import { now } from '#gate/clock'
import { BadConfig } from '#gate/config'
import { holdAlone } from '#gate/lock'
import { config, connections, store } from '#gate/store'

const HOW = 'Say which files to load: npm run reference -- local-authorities.csv statistical-neighbours-2021-04.csv [--in-force-from 2021-04-01]'
const MOST_BYTES = 20 * 1024 * 1024

/** Loads the Department's files into the database: all of them are read first, and each is loaded whole. */
async function loadFiles(given: readonly string[]) {
  const { paths, inForceFrom } = asked(given)
  const files = paths.map(readFile)
  const lock = holdAlone(config().data)
  bringUpToDate(connections())
  for (const { file, read } of files) {
    const started = performance.now()
    const by = { at: now().at, asker: { personId: null, name: 'Sightline' } }
    const { rows, dataset, about } = await store().tx((tx) => loadReference(tx, by, file, read, inForceFrom))
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${file.name}: ${DATASET_WORDS[dataset]}${dataset === 'neighbours' ? ` in force from ${about}` : ''}, ${counted(rows, 'row')} in ${seconds} s${read.leftOut > 0 ? `, ${counted(read.leftOut, 'line')} left out` : ''}`)
  }
  store().close()
  lock.close()
}

function asked(given: readonly string[]) {
  const place = given.indexOf('--in-force-from')
  const inForceFrom = place < 0 ? null : given[place + 1] ?? ''
  // npm runs a script in the project's folder, and says where it was called.
  const paths = given.filter((_, i) => place < 0 || (i !== place && i !== place + 1)).map((path) => resolve(process.env.INIT_CWD ?? '', path))
  if (paths.length === 0) throw new RuleError(HOW)
  if (inForceFrom !== null && !isDay(inForceFrom)) throw new RuleError('The day after --in-force-from must be a real one, like 2021-04-01')
  return { paths, inForceFrom }
}

function readFile(path: string) {
  if (!existsSync(path)) throw new BadFile(`There is no file ${path}`)
  if (statSync(path).size > MOST_BYTES) throw new BadFile(`“${basename(path)}” is larger than 20 MB, which no file of these is`)
  const bytes = readFileSync(path)
  const name = basename(path)
  return { file: { name, sha256: createHash('sha256').update(bytes).digest('hex') }, read: readReferenceFile(name, bytes) }
}

loadFiles(process.argv.slice(2)).catch((error: unknown) => {
  const isPlain = error instanceof BadConfig || error instanceof BadFile || error instanceof RuleError
  const running = error instanceof BadConfig && error.message.includes('running already') ? '. While it runs, load files on its own page, “Reference data”' : ''
  console.error(isPlain ? `${error.message}${running}` : error)
  process.exit(1)
})
