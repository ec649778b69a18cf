import type { Day } from '#domain/dates'
import { isDay } from '#domain/dates'
import type { Grade } from '#domain/vocabulary'
import { wrongLine, type Line } from './reference-table.ts'

export type Cells = ReturnType<typeof cellsOf>

const GRADES = new Map<string, Grade | null>(Object.entries({
  outstanding: 'outstanding', good: 'good', 'requires improvement': 'requires_improvement', 'requires improvement to be good': 'requires_improvement', inadequate: 'inadequate',
  '': null, inspection_pre_dates_judgement: null,
}))
const QUOTED = 40

/** Reads the cells of one line. Everything throws BadFile, with the line and what was found there. */
export function cellsOf(name: string, { number, cells }: Line) {
  const text = (column: string) => cells[column] ?? ''
  const wrong = (column: string, what: string): never => wrongLine(name, number, `“${text(column).slice(0, QUOTED)}” in the column “${column}” is ${what}`)
  return {
    number,
    text,
    wrong,
    filled: (column: string) => text(column) || wrongLine(name, number, `the column “${column}” is empty`),
    /** A code of the Department's list: three digits, or four. */
    code: (column: string) => (/^\d{3,4}$/.test(text(column)) ? text(column) : wrong(column, 'not the code of an authority, such as 301')),
    year: (column: string) => (/^(19|20)\d\d$/.test(text(column)) ? Number(text(column)) : wrong(column, 'not a year, such as 2025')),
    whole: (column: string, most: number) => (/^\d{1,4}$/.test(text(column)) && Number(text(column)) >= 1 && Number(text(column)) <= most ? Number(text(column)) : wrong(column, `not a whole number from 1 to ${most}`)),
    /** "27/10/2023" or "27/10/23"; null when empty. */
    day: (column: string): Day | null => {
      if (text(column) === '') return null
      const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(text(column)) ?? []
      const found = `${year.length === 2 ? '20' : ''}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      return isDay(found) ? found : wrong(column, 'not a date, such as 27/10/2023')
    },
    grade: (column: string): Grade | null => {
      const grade = GRADES.get(text(column).toLowerCase())
      return grade === undefined ? wrong(column, 'not one of Ofsted’s four grades') : grade
    },
  }
}
