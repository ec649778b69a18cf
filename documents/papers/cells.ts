import { formatShortDay, type Day } from '#domain/dates'
import type { Cell, Column, PaperPart, PaperTable, Tone } from '#domain/paper'
import { plainFigure } from '#domain/reading-words'
import type { ReportDefinition } from '#domain/report-definition'
import { dueText, type Due } from '#domain/standing'
import { RATING_WORDS, STATUS_WORDS, type Rating, type Status, type Unit } from '#domain/vocabulary'

/** What a heading is coloured by. */
export const STATUS_TONES: Record<Status, Tone> = { going_well: 'green', ones_to_watch: 'amber', do_better: 'red', not_rated: 'grey' }
const RATING_TONES: Record<Rating, Tone> = { green: 'green', amber: 'amber', red: 'red', not_rated: 'grey', no_data: 'grey', no_target: 'grey' }

export const said = (text: string, tone?: Tone): Cell => (tone ? { text, tone } : { text })

/** A whole number, typed: "1,234". */
export const counting = (count: number): Cell => ({ text: count.toLocaleString('en-GB'), number: String(count) })

/** A figure in the unit of its measure, typed. `value` is decimal text; blank where there is none. */
export const figure = (value: string | null | undefined, unit: Unit): Cell =>
  (value == null ? said('') : { text: plainFigure(value, unit), number: value, ...(unit === 'percent' && { percent: true }) })

/** A day, typed; blank where there is none. */
export const onDay = (day: Day | null): Cell => (day ? { text: formatShortDay(day), day } : said(''))

/** A due date: a typed day, or the words that stand for one. */
export const dueCell = (due: Due): Cell => (due.dueOn ? onDay(due.dueOn) : said(dueText(due)))

/** A heading in the wording of the report. */
export const headingWords = (status: Status, { headings }: Pick<ReportDefinition, 'headings'>): string => (status === 'not_rated' ? STATUS_WORDS.not_rated : headings[status])
export const headingCell = (status: Status, definition: Pick<ReportDefinition, 'headings'>): Cell => said(headingWords(status, definition), STATUS_TONES[status])
export const ratingCell = (rating: Rating): Cell => said(RATING_WORDS[rating], RATING_TONES[rating])

export const heading = (level: 3 | 4, text: string): PaperPart => ({ kind: 'heading', level, text })
export const paragraph = (text: string): PaperPart => ({ kind: 'text', text })

/** The columns of a table by their headings, each with its share of the width. */
export const columnsOf = (...columns: readonly (readonly [heading: string, weight?: number, align?: 'right'])[]): Column[] =>
  columns.map(([heading, weight, align]) => ({ heading, ...(weight && { weight }), ...(align && { align }) }))

const LONGEST_NAME = 31

/** What a table is called in a workbook and as a file: letters, digits and spaces, as much as a sheet's name may have. */
export const tableName = (name: string): string => name.replaceAll(/[^A-Za-z0-9 ]+/g, ' ').replaceAll(/ +/g, ' ').trim().slice(0, LONGEST_NAME).trim()

/** A table, and what follows it where there was more than is shown: "and 12 more actions". */
export function bounded(table: Omit<PaperTable, 'kind' | 'rows'>, rows: Cell[][], total: number, [one, many]: readonly [one: string, many: string]): PaperPart[] {
  return [{ kind: 'table', ...table, rows }, ...andMore(total - rows.length, [one, many]).map(paragraph)]
}

/** "and 12 more actions", or nothing. */
export const andMore = (more: number, [one, many]: readonly [one: string, many: string]): string[] => (more > 0 ? [`and ${more.toLocaleString('en-GB')} more ${more === 1 ? one : many}`] : [])

/** Words cut at a word, where they are longer than there is room for. */
export const clipped = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most).replace(/[\s,;:.]+\S*$/, '')}…` : text)
