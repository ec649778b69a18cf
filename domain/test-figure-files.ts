import { readFile, suggestSettings, type FileSettings } from './figure-file.ts'
import { judgeLines, type JudgedFile, type Line, type PlanHolds, type Uploader } from './figure-lines.ts'
import type { Table } from './table.ts'

/** Splits the few forms of CSV that these files have. */
const cellsOf = (line: string) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '')
export const tableOf = (rows: string[][]): Table => ({ sheets: [{ name: 'CSV', rows }] })
export const tableIn = (csv: string) => tableOf(csv.trim().split(/\r?\n/).map(cellsOf))
export const NONE: PlanHolds = { measures: [], series: new Map(), facts: new Map(), today: '2026-03-02' }
const ADMINISTRATOR: Uploader = { addsMeasures: true, judges: true, enters: () => true }
export const HEAD: Uploader = { addsMeasures: false, judges: false, enters: ({ ownerId }) => ownerId === 4 }

/** A file judged as an administrator's, with the settings that are suggested where no others are given. */
export function judged(table: Table, { plan = NONE, may = ADMINISTRATOR, settings = {} }: { plan?: PlanHolds; may?: Uploader; settings?: Partial<FileSettings> } = {}): JudgedFile {
  const suggested = { ...suggestSettings(table, 4), ...settings }
  const read = readFile(table, suggested)
  if (read.wrong !== null) throw new Error(read.wrong)
  return judgeLines(read, suggested, plan, may)
}
export function lineOf({ lines }: JudgedFile, number: number): Line {
  const found = lines.find((line) => line.number === number)
  if (!found) throw new Error(`There is no line ${number}`)
  return found
}
export const figures = (line: Line) => line.figures.map(({ span, month, value, numerator, denominator }) => [span, month, value, ...(numerator ? [numerator, denominator] : [])].join(' '))
