import type { Day } from './dates.ts'
import { RuleError } from './errors.ts'
import type { Column } from './figure-columns.ts'
import { changesOf, type FactsOfLine } from './figure-line-facts.ts'
import { figuresOfLine, heldAgainst, type LineFigure } from './figure-line-figures.ts'
import type { FileRead, FileSettings } from './figure-file.ts'
import type { ColumnRole, Outcome } from './figure-words.ts'
import type { MeasureFacts, Point } from './figures.ts'
import { findMeasure, indexMeasures, nameOf, newMeasures, type KnownMeasure, type KnownMeasures, type NewMeasure } from './figure-measures.ts'
import { PERIOD_KIND_WORDS, POLARITY_WORDS, UNIT_WORDS, type Heading } from './vocabulary.ts'

/** What a plan has, which a file is held against: its measures, their figures as known now, and what else is said of them. */
export type PlanHolds = { measures: readonly KnownMeasure[]; series: ReadonlyMap<number, readonly Point[]>; facts: ReadonlyMap<number, MeasureFacts>; today: Day }

/** What the person who uploads may do. */
export type Uploader = { addsMeasures: boolean; judges: boolean; enters: (measure: KnownMeasure) => boolean }

/** A line of the file as it would be saved. `figures` are those that are new or changed; `measure` is null when it was refused before it was known. */
export type Line = {
  number: number
  name: string
  measure: KnownMeasure | NewMeasure | null
  outcome: Outcome
  /** Why it is refused, or what changes, in words. */
  reason: string
  /** What to look at before saving: asked, not refused. */
  checks: string[]
  figures: LineFigure[]
  /** Those that are known already as they are. */
  known: LineFigure[]
  facts: FactsOfLine
  heading: { heading: Heading; month: Day; reason: string } | null
}

export type JudgedFile = { lines: Line[]; added: NewMeasure[]; counts: Record<Outcome, number> }

/** The cells of a row by what their columns are; blank where there is no such column. */
export type Cells = { of: (role: ColumnRole) => string; headingOf: (role: ColumnRole) => string; months: { month: Day; heading: string; cell: string }[]; column: (role: ColumnRole) => Column | undefined }

/** Every line of a file held against what the plan has: what is new, changed, unchanged and refused, and why. Nothing is saved by it. */
export function judgeLines(read: FileRead, settings: FileSettings, plan: PlanHolds, may: Uploader): JudgedFile {
  const added = newMeasures(plan.measures, settings.ownerId)
  const given = new Map<string, number>()
  const measures = indexMeasures(plan.measures)
  const lines = read.rows.map(({ number, cells }) => {
    const row = cellsOf(read.columns, cells)
    try {
      return judge(number, row, { settings, plan, measures, may, added, given })
    } catch (error) {
      if (!(error instanceof RuleError)) throw error
      return { ...EMPTY, number, name: nameOf(row), outcome: 'refused' as const, reason: error.message }
    }
  })
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 }
  for (const { outcome } of lines) counts[outcome] += 1
  return { lines, added: added.used(lines), counts }
}

const EMPTY = { measure: null, checks: [], figures: [], known: [], facts: { targets: null, comparators: [], baseline: null }, heading: null } satisfies Partial<Line>

function cellsOf(columns: readonly Column[], cells: readonly string[]): Cells {
  const at = new Map(columns.map(({ role }, index) => [role, index]))
  return {
    of: (role) => cells[at.get(role) ?? -1] ?? '',
    column: (role) => columns[at.get(role) ?? -1],
    headingOf: (role) => columns[at.get(role) ?? -1]?.heading ?? '',
    months: columns.flatMap(({ role, month, heading }, index) => (role === 'month_figure' && month ? [{ month, heading, cell: cells[index] ?? '' }] : [])),
  }
}

type Judging = { settings: FileSettings; plan: PlanHolds; measures: KnownMeasures; may: Uploader; added: ReturnType<typeof newMeasures>; given: Map<string, number> }

function judge(number: number, row: Cells, { settings, plan, measures, may, added, given }: Judging): Line {
  const found = findMeasure(row, measures)
  if (found && !may.enters(found)) throw new RuleError(`This measure is ${found.ownerName}'s: only they, or an administrator, enter its figures`)
  if (!found && !may.addsMeasures) throw new RuleError('The plan has no such measure, and only an administrator adds one')
  const { measure, checks, isFirst } = found ? { measure: found, checks: [], isFirst: false } : added.measureOf(number, row, settings)
  const read = figuresOfLine(row, measure, settings, plan.today)
  checkTwice(number, measure, read.all, given)
  const held = heldAgainst(found ? plan.series.get(found.id) ?? [] : [], read.all, measure.unit)
  const changes = changesOf(row, measure, settings, read.all, found && plan.facts.get(found.id), may.addsMeasures)
  const heading = may.judges ? headingOf(row, settings, read.month) : null
  const restated = held.figures.filter(({ restates }) => restates !== null)
  const isChanged = restated.length > 0 || (!isFirst && changes.words.length > 0 && held.figures.length === 0)
  const isNew = held.figures.length > 0 || isFirst
  return {
    number, name: nameOf(row, measure), measure, figures: held.figures, known: held.known, facts: changes.facts, heading,
    outcome: isChanged ? 'changed' : isNew ? 'new' : 'unchanged',
    reason: [...(isFirst ? [newWords(measure)] : []), ...restated.map(({ restates }) => restates ?? ''), ...changes.words].join('. '),
    checks: [...checks, ...read.checks, ...held.checks, ...changes.checks],
  }
}

/** How a new measure is read: "A new measure: percent, high is good, snapshot". */
const newWords = ({ unit, polarity, periodKind }: KnownMeasure | NewMeasure) => `A new measure: ${[UNIT_WORDS[unit], POLARITY_WORDS[polarity], PERIOD_KIND_WORDS[periodKind]].join(', ').toLowerCase()}`

const keyOf = (measure: KnownMeasure | NewMeasure) => ('id' in measure ? String(measure.id) : measure.key)

/** One figure of one measure stands once in a file. Throws RuleError for the second. */
function checkTwice(number: number, measure: KnownMeasure | NewMeasure, figures: readonly LineFigure[], given: Map<string, number>) {
  const keys = figures.map(({ span, month }) => `${keyOf(measure)} ${span} ${month}`)
  const before = keys.map((key) => given.get(key)).find((line) => line !== undefined)
  if (before !== undefined) throw new RuleError(`Line ${before} of the file gives a figure of this measure for the same period already: keep one of them`)
  for (const key of keys) given.set(key, number)
}

/** The heading that the report gives, by what a person says its own headings are. */
function headingOf(row: Cells, { headings }: FileSettings, month: Day | null): Line['heading'] {
  const theirs = row.of('heading')
  const heading = Object.hasOwn(headings, theirs) ? headings[theirs] : undefined
  if (!heading || !month) return null
  const wording = row.of('wording')
  return { heading, month, reason: wording ? `The report puts it here: ${wording}` : `The report puts it here, under ${theirs}` }
}
