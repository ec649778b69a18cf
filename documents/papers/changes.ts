import { changesSentence, type Changes, type Listed, type ReportedThen } from '#domain/changes'
import { formatMonth, formatShortDay, type Day } from '#domain/dates'
import type { Cell, PaperPart } from '#domain/paper'
import type { ReportDefinition } from '#domain/report-definition'
import { scoreWords } from '#domain/risk-scale'
import { STAGE_WORDS } from '#domain/vocabulary'
import { changedRecords } from './changed-records.ts'
import { changedTable, joined, refsOf } from './changed-table.ts'
import { clipped, columnsOf, counting, dueCell, figure, headingCell, headingWords, onDay, paragraph, said } from './cells.ts'

const NAMED = [['Ref', 0.6], ['Action', 2.8]] as const
const TOLD = [['Why', 3], ['Said by', 1.45], ['On', 1.2]] as const

type Named = { ref: string; title: string }
type Told = { reason: string; by: string; day: Day }
const named = ({ ref, title }: Named): Cell[] => [said(ref), said(title)]
const told = ({ reason, by, day }: Told): Cell[] => [said(reason), said(by), onDay(day)]

/** What changed since the last meeting: a sentence to be heard, then a table for each kind of change. What other parts of the report tell is left to them. */
export function changeParts(changes: Changes, today: Day, definition: ReportDefinition): PaperPart[] {
  return [
    paragraph(changesSentence(changes, today)),
    ...changedTable('Headings that moved', 'Actions whose heading moved', columnsOf(...NAMED, ['Before', 1.15], ['Now', 1.15], ...TOLD), changes.actions,
      (row) => [...named(row), headingCell(row.before, definition), headingCell(row.after, definition), ...told(row)]),
    ...changedTable('Measures that moved', 'Measures whose heading moved', columnsOf(['Ref', 0.7], ['Measure', 2.8], ['Before', 1.15], ['Now', 1.15], ['Why', 4], ['Month', 1]), changes.measures,
      (row) => [...named(row), headingCell(row.before, definition), headingCell(row.after, definition), said(row.because), said(row.afterMonth ? formatMonth(row.afterMonth) : '')]),
    ...finished(changes),
    ...changedTable('Stages that changed', 'Actions at another stage', columnsOf(...NAMED, ['Before', 1], ['Now', 1], ...TOLD), otherStages(changes),
      (row) => [...named(row), said(STAGE_WORDS[row.before]), said(STAGE_WORDS[row.after]), ...told(row)]),
    ...changedTable('Dates that changed', 'Due dates that slipped, or were brought forward', columnsOf(...NAMED, ['First agreed', 1.2], ['Before', 1.2], ['Now', 1.2], ['Days later', 0.8, 'right'], ['Why', 2.6]), joined(changes.slipped, changes.broughtForward),
      (row) => [...named(row), onDay(row.first), onDay(row.before), onDay(row.now), counting(row.days), said(row.reason)]),
    ...changedTable('New actions', 'Actions that are new', columnsOf(...NAMED, ['Owner', 1.4], ['Due', 1.2], ['Added on', 1.2]), changes.newActions, (row) => [...named(row), said(row.owner), dueCell(row), onDay(row.day)]),
    ...changedRecords(changes, definition),
    ...changedTable('Silent owners', 'Owners who said nothing of actions that were theirs', columnsOf(['Owner', 1.6], ['Actions', 4]), changes.silent, ({ owner, actions, actionCount }) => [said(owner), said(refsOf(actions, actionCount))]),
    ...changedTable('Restated figures', 'Figures that were restated', columnsOf(['Ref', 0.7], ['Measure', 2.6], ['Of', 1], ['Before', 0.9, 'right'], ['Now', 0.9, 'right'], ...TOLD), changes.restated,
      (row) => [...named(row), said(formatMonth(row.month)), thenCell(row.before, row), thenCell(row.after, row), ...told(row)]),
  ]
}

const thenCell = ({ value }: ReportedThen, { unit }: Pick<Changes['restated']['rows'][number], 'unit'>): Cell => figure(value, unit)

const COMPLETED = { proposed: 'Proposed as complete', signed_off: 'Signed off as complete', sent_back: 'Sent back' } as const
const CHECKED = { still_so: 'Still so: embedded', not_so: 'Not so: opened again' } as const

/** Claims of completion and check-backs, in one table. */
function finished({ completions, checkBacks }: Changes): PaperPart[] {
  type Row = Named & Told & { what: string }
  const rows: Listed<Row> = joined<Row>(
    { total: completions.total, rows: completions.rows.map((row) => ({ ...row, what: COMPLETED[row.outcome] })) },
    { total: checkBacks.total, rows: checkBacks.rows.map((row) => ({ ...row, what: CHECKED[row.outcome] })) },
  )
  return changedTable('Completions', 'Completions and check-backs', columnsOf(...NAMED, ['What happened', 1.6], ...TOLD), rows, (row) => [...named(row), said(row.what), ...told(row)])
}

/** A sign-off and a check-back move the stage too, and are told above. */
function otherStages({ stages, completions, checkBacks }: Changes): Changes['stages'] {
  const toldAbove = new Set([...completions.rows.filter(({ outcome }) => outcome === 'signed_off'), ...checkBacks.rows].map(({ id }) => id))
  const rows = stages.rows.filter(({ id }) => !toldAbove.has(id))
  return { rows, total: stages.total - (stages.rows.length - rows.length) }
}

const LINES = 5
const LINE = 115

/** What changed on a page that has little room: the sentence, and the first few changes, judgements first. */
export function changesOnASide(changes: Changes, today: Day, definition: ReportDefinition): PaperPart[] {
  const { actions, slipped, risks } = changes
  const lines = [
    ...actions.rows.map(({ ref, before, after, reason }) => `${ref} from ${headingWords(before, definition)} to ${headingWords(after, definition)}: ${reason}`),
    ...slipped.rows.map(({ ref, before, now, reason }) => `${ref} slipped from ${formatShortDay(before)} to ${formatShortDay(now)}: ${reason}`),
    ...risks.moved.rows.map(({ ref, title, before, after }) => `Risk ${ref} ${title}: from ${scoreWords(risks.scale, before)} to ${scoreWords(risks.scale, after)}`),
  ]
  const more = actions.total + slipped.total + risks.moved.total - Math.min(lines.length, LINES)
  const items = [...lines.slice(0, LINES).map((text) => clipped(text, LINE)), ...(more > 0 ? [`and ${more.toLocaleString('en-GB')} more`] : [])].map((text) => ({ text }))
  return [paragraph(changesSentence(changes, today)), ...(items.length > 0 ? [{ kind: 'list' as const, items }] : [])]
}
