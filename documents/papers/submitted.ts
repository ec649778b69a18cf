import { formatDay, formatShortDay, type Day } from '#domain/dates'
import type { Cell, PaperPart } from '#domain/paper'
import type { ReportDefinition } from '#domain/report-definition'
import { dueText } from '#domain/standing'
import { FINDING_KIND_WORDS, type FindingKind } from '#domain/vocabulary'
import { evidenceCell, stageWords, type PaperAction, type PaperArea } from './areas.ts'
import { andMore, clipped, columnsOf, heading, headingCell, paragraph, said } from './cells.ts'

/** An action as it was submitted. `words` are what was said of it last, with the day; null when nothing was. */
export type SubmittedAction = PaperAction & { id: number; startOn: Day | null; successMeasure: string; words: { words: string; onDay: Day } | null }
/** A finding of a review with the ids of the actions that answer it. `dropped` is why it is left unanswered on purpose. */
export type SubmittedFinding = { reviewId: number; review: string; publishedOn: Day | null; ref: string; kind: FindingKind; words: string; dropped: string | null; actionIds: readonly number[] }
export type SubmittedFacts = { findings: readonly SubmittedFinding[]; findingsInAll: number; actions: readonly SubmittedAction[]; actionsInAll: number; areas: readonly PaperArea[]; on: Day }

const PROGRESS = 280

/** The action plan as it is submitted: each review with what it said and the actions that answer that, then the actions that answer none, under their priority areas. */
export function submittedParts(facts: SubmittedFacts, definition: ReportDefinition): PaperPart[] {
  const { findings, actions, areas, on } = facts
  const byId = new Map(actions.map((action) => [action.id, action]))
  const answering = new Set(findings.flatMap(({ actionIds }) => actionIds))
  const others = areas.map((area) => ({ area, its: actions.filter(({ id, areaId }) => areaId === area.id && !answering.has(id)) })).filter(({ its }) => its.length > 0)
  const parts = [
    ...[...Map.groupBy(findings, ({ reviewId }) => reviewId).values()].flatMap((its, at) => reviewTable(its, byId, at + 1, on, definition)),
    ...(others.length > 0 && findings.length > 0 ? [heading(3, 'Actions that answer no finding')] : []),
    ...others.flatMap(({ area, its }) => areaTable(area, its, findings.length > 0 ? 4 : 3, on, definition)),
    ...andMore(facts.findingsInAll - findings.length, ['finding, which stands in Sightline', 'findings, which stand in Sightline']).map(paragraph),
    ...andMore(facts.actionsInAll - actions.length, ['action, which stands in Sightline', 'actions, which stand in Sightline']).map(paragraph),
  ]
  return parts.length > 0 ? parts : [paragraph('There are no actions in this plan yet.')]
}

const columnsFor = (first: readonly (readonly [string, number])[], { evidenceLines }: ReportDefinition) =>
  columnsOf(...first, ['Action', 2.6], ['Owner', 1.2], ['Success measure', 2], ['Timescale', 1.2], ...(evidenceLines ? [['Evidenced by', 1.8] as const] : []), ['Heading', 0.95], ['Progress', 2.6])

function reviewTable(findings: readonly SubmittedFinding[], actions: ReadonlyMap<number, SubmittedAction>, number: number, on: Day, definition: ReportDefinition): PaperPart[] {
  const [first] = findings
  if (!first) return []
  return [heading(3, first.publishedOn ? `${first.review}, published ${formatDay(first.publishedOn)}` : first.review), {
    kind: 'table', name: `Review ${number}`, caption: `${first.review}: what it said, and the actions that answer it`, columns: columnsFor([['Ref', 0.6], ['Recommendation', 2.6]], definition),
    rows: findings.flatMap((finding) => findingRows(finding, actions, on, definition)), empty: 'This review has no findings yet.',
  }]
}

function findingRows(finding: SubmittedFinding, actions: ReadonlyMap<number, SubmittedAction>, on: Day, definition: ReportDefinition): Cell[][] {
  const its = finding.actionIds.map((id) => actions.get(id)).filter((action) => action !== undefined)
  const ref = said(finding.ref)
  const whole = said(`${FINDING_KIND_WORDS[finding.kind]}: ${finding.words}`)
  if (its.length === 0) return [[ref, whole, said(unansweredWords(finding)), ...Array.from({ length: definition.evidenceLines ? 6 : 5 }, () => said(''))]]
  return its.map((action, at) => [ref, at === 0 ? whole : said(finding.ref ? `${finding.ref}, as above` : 'As above'), ...actionCells(action, on, definition)])
}

function unansweredWords({ dropped, actionIds }: SubmittedFinding): string {
  if (actionIds.length > 0) return 'Answered by actions that stand in Sightline'
  return dropped ? `Left unanswered on purpose: ${dropped}` : 'No action of this plan answers it yet'
}

function areaTable({ number, title }: PaperArea, actions: readonly SubmittedAction[], level: 3 | 4, on: Day, definition: ReportDefinition): PaperPart[] {
  return [heading(level, `Priority area ${number}: ${title}`), {
    kind: 'table', name: `Area ${number}`, caption: `Actions of priority area ${number}, ${title}`, columns: columnsFor([], definition),
    rows: actions.map((action) => actionCells(action, on, definition)), empty: 'No actions stand in this area.',
  }]
}

function actionCells(action: SubmittedAction, on: Day, definition: ReportDefinition): Cell[] {
  return [
    said(`${action.ref} ${action.title}`), said(action.owner), said(action.successMeasure), said(timescale(action)), ...(definition.evidenceLines ? [evidenceCell(action)] : []),
    headingCell(action.status, definition), said(progressWords(action, on)),
  ]
}

/** "3 Mar 2026 to 30 Jun 2026", "by 30 Jun 2026", "ongoing". */
export function timescale({ startOn, dueOn, dueWords }: Pick<SubmittedAction, 'startOn' | 'dueOn' | 'dueWords'>): string {
  if (dueOn) return startOn ? `${formatShortDay(startOn)} to ${formatShortDay(dueOn)}` : `By ${formatShortDay(dueOn)}`
  return startOn ? `From ${formatShortDay(startOn)}, ${dueWords ?? 'no end date set'}` : dueText({ dueOn, dueWords })
}

function progressWords(action: SubmittedAction, on: Day): string {
  const stage = stageWords(action, on)
  return action.words ? `${stage}. ${formatShortDay(action.words.onDay)}: ${clipped(action.words.words, PROGRESS)}` : stage
}
