import { parse } from 'csv-parse/sync'
import { checkClaim } from '#domain/claim-check'
import type { Claim } from '#domain/claim-figures'
import { isDay, type Day } from '#domain/dates'
import { BadFile, RuleError } from '#domain/errors'
import { monthEnd } from '#domain/measures'
import { CLAIM_KIND_WORDS, CLAIM_KINDS, COMPARATOR_WORDS, COMPARATORS, SPAN_WORDS, SPANS } from '#domain/vocabulary'

/** A claim of a pasted row, with the name of its measure as it was typed. `line` counts the heading row as 1. */
export type ClaimRow = Claim & { line: number; source: string; words: string; measure: string }
/** What is wrong with a pasted row, in a sentence that names it. */
export type RowProblem = { line: number; message: string }

export const CLAIM_COLUMNS = ['source', 'words', 'measure', 'kind', 'span', 'month', 'value', 'from_month', 'from_value', 'said', 'comparator'] as const
export const MOST_CLAIM_ROWS = 300

/**
 * Reads pasted rows of claims, separated by commas or by tabs, under a heading row; `source` stands for a blank one. Months like 2021-06 or Jun 2021.
 * Throws BadFile when there is no table in it, or too many rows.
 */
export function readClaimRows(text: string, source: string): { rows: ClaimRow[]; problems: RowProblem[] } {
  const [heading = [], ...body] = cellsIn(text)
  const names = heading.map((name) => name.trim().toLowerCase().replaceAll(/[\s-]+/g, '_'))
  const lacking = ['words', 'kind'].filter((name) => !names.includes(name))
  if (lacking.length > 0) throw new BadFile(`The first row must name the columns. Needed and not there: ${lacking.join(' and ')}`)
  if (body.length === 0) throw new BadFile('There are no rows under the heading row')
  if (body.length > MOST_CLAIM_ROWS) throw new BadFile(`Paste at most ${MOST_CLAIM_ROWS} rows at once: these are ${body.length}`)
  const rows: ClaimRow[] = []
  const problems: RowProblem[] = []
  for (const [index, cells] of body.entries()) {
    const line = index + 2
    const cell = (name: string) => cells[names.indexOf(name)]?.trim() ?? ''
    try {
      rows.push({ line, ...wordsOf(cell, source), ...checkClaim(claimOf(cell)) })
    } catch (error) {
      if (!(error instanceof RuleError)) throw error
      problems.push({ line, message: error.message })
    }
  }
  return { rows, problems }
}

function cellsIn(text: string): string[][] {
  const first = text.split('\n', 1)[0] ?? ''
  try {
    return parse(text, { delimiter: first.includes('\t') ? '\t' : ',', relax_column_count: true, skip_empty_lines: true, skip_records_with_empty_values: true, bom: true })
  } catch {
    throw new BadFile('The rows could not be read: look for a quotation mark that is not closed')
  }
}

type Cell = (name: string) => string

function wordsOf(cell: Cell, source: string) {
  const words = cell('words').replaceAll(/\s+/g, ' ')
  const from = cell('source') || source
  if (!words) throw new RuleError('Enter what is said, in words')
  if (words.length > 500 || from.length > 200) throw new RuleError('What is said must be 500 characters or fewer, and its source 200')
  if (!from) throw new RuleError('Enter the source: the report that says it')
  const breakdown = cell('breakdown')
  return { words, source: from, measure: breakdown ? `${cell('measure')} ${breakdown}` : cell('measure') }
}

function claimOf(cell: Cell): Claim {
  const kind = oneOf(cell('kind'), CLAIM_KINDS, CLAIM_KIND_WORDS)
  if (!kind) throw new RuleError(`“${cell('kind')}” is no kind of claim: use ${CLAIM_KINDS.join(', ')}`)
  const span = cell('span') ? oneOf(cell('span'), SPANS, SPAN_WORDS) : 'month'
  if (!span) throw new RuleError(`“${cell('span')}” is no span: use ${SPANS.join(', ')}`)
  const comparator = cell('comparator') ? oneOf(cell('comparator'), COMPARATORS, COMPARATOR_WORDS) : null
  if (comparator === undefined) throw new RuleError(`“${cell('comparator')}” is no comparator: use ${COMPARATORS.join(', ')}`)
  return {
    kind, span, comparator, month: monthOf(cell('month')), value: cell('value') || null, fromMonth: monthOf(cell('from_month')), fromValue: cell('from_value') || null,
    said: cell('said').toLowerCase().replaceAll(/\s+/g, kind === 'share' ? ' ' : '_'),
  }
}

function oneOf<T extends string>(typed: string, values: readonly T[], words: Record<T, string>): T | undefined {
  const text = typed.toLowerCase()
  return values.find((value) => value === text.replaceAll(/[\s-]+/g, '_') || words[value].toLowerCase() === text)
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "2021-06", "2021-06-30", "Jun 2021", "June 2021", "Jun-21": the last day of the month. Null of a blank. Throws RuleError. */
function monthOf(typed: string): Day | null {
  if (!typed) return null
  const [, year, month] = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(typed) ?? []
  const [, name = '', nearly = ''] = /^([a-z]{3,9})[ -](\d{4}|\d{2})$/i.exec(typed) ?? []
  const named = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
  const first = year ? `${year}-${month}-01` : named > 0 ? `${nearly.length === 2 ? `20${nearly}` : nearly}-${String(named).padStart(2, '0')}-01` : ''
  if (!isDay(first)) throw new RuleError(`“${typed}” is no month: write it like 2021-06 or Jun 2021`)
  return monthEnd(first)
}
