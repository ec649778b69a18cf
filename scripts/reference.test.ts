import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connect, storeOn } from '#db/client'
import { comparatorsFromReference } from '#db/reference-comparators'
import { comparatorsAt } from '#domain/comparator'
import { authoritiesFile, laitFiguresFile, laitMeasuresFile, neighboursFile } from '#documents/sample-reference'
import { holdAlone } from '#gate/lock'
import { root } from './places.mjs'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'sightline-reference-')) })
afterEach(() => rmSync(folder, { recursive: true }))

const FILES = { 'authorities.csv': authoritiesFile(), 'neighbours-2021-04.csv': neighboursFile(), 'measures.csv': laitMeasuresFile(), 'figures.csv': laitFiguresFile(), 'wrong.csv': new TextEncoder().encode('a,b\r\n1,2\r\n') }
const data = () => join(folder, 'data')

function load(...files: string[]) {
  for (const [name, bytes] of Object.entries(FILES)) writeFileSync(join(folder, name), bytes)
  const env = { ...process.env, SIGHTLINE_DATA: data(), SIGHTLINE_MODE: 'demonstration', INIT_CWD: folder }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'reference.ts'), ...files], { cwd: root, env, encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

async function comparators(laCode: string, lait: string) {
  const store = storeOn(connect(join(data(), 'sightline.db')))
  const found = await comparatorsFromReference(store.db, laCode, [{ measureId: 1, lait }], '2026-03-02')
  store.close()
  return comparatorsAt(found.get(1) ?? [], '2026-03-31')
}

/** Each starts a program, which takes its time on a busy machine. */
const PATIENCE = { timeout: 60_000 }

describe('npm run reference', PATIENCE, () => {
  test('loads files, each with what it gave', async () => {
    const { status, said } = load('authorities.csv', 'neighbours-2021-04.csv', 'measures.csv', 'figures.csv')
    expect(said).toMatch(/authorities\.csv: Local authorities, 15 rows[^]*in force from 2021-04-01, 10 rows[^]*LAIT measures, 2 rows in [\d.]+ s, 1 lines? left out[^]*LAIT figures, 26 rows/)
    expect(status).toBe(0)
    expect(await comparators('302', 'Sample_Rereferrals')).toMatchObject([{ value: '18.9', year: '2024/25' }, { value: '14.1', of: '9 of 10' }, { value: '17' }])
  })
  test.each([
    [['wrong.csv'], /“wrong\.csv” is none of the files/], [['neighbours-2021-04.csv', '--in-force-from', 'soon'], /must be a real one, like 2021-04-01/],
  ])('%j is refused in a sentence', (files, sentence) => {
    const { status, said } = load(...files)
    expect(said).toMatch(sentence)
    expect(said).not.toContain('    at ')
    expect(status).toBe(1)
  })
  test('waits for nobody: while the service runs it says so', () => {
    const lock = holdAlone(data())
    const { status, said } = load('authorities.csv')
    lock.close()
    expect(said).toMatch(/Sightline is running already[^]*load files on its own page/)
    expect(status).toBe(1)
  })
})

const REAL = join(process.env.SIGHTLINE_REAL_DATA ?? '', 'reference')
const isThere = (process.env.SIGHTLINE_REAL_DATA ?? '') !== '' && existsSync(REAL)

test.runIf(isThere)('the Department’s own files: Barnsley’s re-referrals beside England, its ten neighbours and its region', PATIENCE, async () => {
  const { said } = load(...['local-authorities.csv', 'statistical-neighbours-2021-04.csv', 'statistical-neighbours-2025-05.csv', 'lait-measures.csv', 'lait-figures.csv'].map((name) => join(REAL, name)))
  expect(said).toMatch(/LAIT figures, 27,880 rows/)
  // Redcar 14.6, Wakefield and Sunderland 18.5, Durham 18.7, Rotherham 19.6, Wigan 19.7, St Helens 19.8, North East Lincolnshire 21.4, Tameside 27.7, Doncaster 29.4.
  expect(await comparators('370', 'ReReferral')).toMatchObject([
    { kind: 'england', year: '2024/25', value: '22.6', of: '' }, { kind: 'neighbours', year: '2024/25', value: '20.8', of: '' }, { kind: 'region', year: '2024/25', value: '21.7', of: '' },
  ])
})
