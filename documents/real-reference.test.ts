import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readReferenceFile } from './reference-files.ts'

const FOLDER = join(process.env.SIGHTLINE_REAL_DATA ?? '', 'reference')
const isThere = (process.env.SIGHTLINE_REAL_DATA ?? '') !== '' && existsSync(FOLDER)
const read = (...path: string[]) => readReferenceFile(path.at(-1) ?? '', new Uint8Array(readFileSync(join(FOLDER, ...path))))

describe.runIf(isThere)('the Department’s own files', () => {
  test.each([
    ['local-authorities.csv', 'local_authorities', 171], ['statistical-neighbours-2021-04.csv', 'neighbours', 1560], ['statistical-neighbours-2025-05.csv', 'neighbours', 1580],
    ['lait-measures.csv', 'lait_measures', 434], ['lait-figures.csv', 'lait_figures', 27_880], ['ilacs-outcomes-2026-06.csv', 'ilacs_outcomes', 153],
  ])('%s is %s, with %i rows', (name, dataset, rows) => {
    const file = read(name)
    expect(file.dataset).toBe(dataset)
    expect(Object.values(file).filter(Array.isArray).map(({ length }) => length)).toEqual([rows])
    if (file.dataset === 'neighbours') expect(`${file.inForceFrom}`).toContain(name.slice(-11, -4))
    if (file.dataset === 'lait_figures') {
      expect(file.published).toContainEqual({ key: 'PrevRegCPR', year: 2016, area: '890', value: '18.899999999999999', mark: '' })
      expect(file.published.filter(({ value, mark }) => value === null && mark === '-')).toHaveLength(1833)
    }
  })
  test.each(isThere ? readdirSync(join(FOLDER, 'dfe')).filter((name) => name.endsWith('.csv')) : [])('%s: England, the regions and the councils, and no mark is a zero', (name) => {
    const file = read('dfe', name)
    if (file.dataset !== 'ees') throw new Error(file.dataset)
    expect(new Set(file.series.map(({ key }) => key)).size).toBe(file.series.length)
    expect(new Set(file.published.map(({ area }) => area))).toEqual(new Set([...file.published.map(({ area }) => area), '970', '980', '987', '988', '990']))
    expect(file.published.filter(({ value, mark }) => (value === null) !== (mark !== ''))).toEqual([])
    expect(file.leftOut).toBe(name.startsWith('csww') ? 14 : 0)
  })
})
