import { daysBetween, type Day } from '#domain/dates'
import type { Cell, PaperPart } from '#domain/paper'
import type { ReportDefinition } from '#domain/report-definition'
import { counted } from '#domain/sentence'
import { isOverdue, slippedDays } from '#domain/standing'
import { STAGE_WORDS, type Stage, type Status } from '#domain/vocabulary'
import { andMore, bounded, columnsOf, counting, dueCell, heading, headingCell, headingWords, paragraph, said } from './cells.ts'

/** An action as it stood at the end of the day that a paper tells of. `evidenced` is the line that follows its words, empty where nothing stood. */
export type PaperAction = {
  areaId: number; ref: string; title: string; owner: string; stage: Stage; status: Status
  dueOn: Day | null; dueWords: string | null; firstDueOn: Day | null; evidenced: string
}
export type PaperArea = { id: number; number: number; title: string; sponsor: string | null; outcomes: readonly string[] }
export type AreaFacts = { areas: readonly PaperArea[]; actions: readonly PaperAction[]; total: number; on: Day }

/** The plan by priority area: its sponsor and outcomes, then its actions in a table, each with what it is evidenced by where the report wants that. */
export function areaParts({ areas, actions, total, on }: AreaFacts, definition: ReportDefinition): PaperPart[] {
  const byArea = Map.groupBy(actions, ({ areaId }) => areaId)
  return [
    ...areas.flatMap((area) => [
      heading(3, `Priority area ${area.number}: ${area.title}`),
      ...sponsorOf(area),
      ...outcomesOf(area),
      ...areaTable(area, byArea.get(area.id) ?? [], on, definition),
    ]),
    ...andMore(total - actions.length, ['action, which stands in Sightline', 'actions, which stand in Sightline']).map(paragraph),
  ]
}

const sponsorOf = ({ sponsor }: PaperArea): PaperPart[] => (sponsor ? [paragraph(`Sponsor: ${sponsor}.`)] : [])
const outcomesOf = ({ outcomes }: PaperArea): PaperPart[] => (outcomes.length > 0 ? [{ kind: 'list', items: outcomes.map((text) => ({ text })) }] : [])

function areaTable({ number, title }: PaperArea, actions: readonly PaperAction[], on: Day, definition: ReportDefinition): PaperPart[] {
  const columns = columnsOf(['Ref', 0.6], ['Action', 2.9], ['Owner', 1.3], ['Due', 1.25], ['Days slipped', 0.85, 'right'], ['Heading', 1.2], ['Stage', 1.2])
  const evidence = columnsOf(['Evidenced by', 2.1])
  return [{
    kind: 'table', name: `Area ${number}`, caption: `Actions of priority area ${number}, ${title}`, columns: [...columns, ...(definition.evidenceLines ? evidence : [])],
    rows: actions.map((action) => [...actionCells(action, on, definition), ...(definition.evidenceLines ? [evidenceCell(action)] : [])]),
    empty: 'No actions stand in this area.',
  }]
}

function actionCells(action: PaperAction, on: Day, definition: ReportDefinition): Cell[] {
  const slipped = slippedDays(action)
  return [
    said(action.ref), said(action.title), said(action.owner), dueCell(action), slipped > 0 ? counting(slipped) : said(''), headingCell(action.status, definition), said(stageWords(action, on)),
  ]
}

/** The line of an action where the column says "evidenced by". */
export function evidenceCell({ evidenced }: Pick<PaperAction, 'evidenced'>): Cell {
  const line = evidenced.replace(/^evidenced by /, '')
  return said(line ? `${line.charAt(0).toUpperCase()}${line.slice(1)}` : 'No evidence yet')
}

/** "Under way, 12 days overdue". */
export function stageWords(action: Pick<PaperAction, 'stage' | 'dueOn'>, on: Day): string {
  const late = action.dueOn !== null && isOverdue(action, on) ? `, ${counted(daysBetween(action.dueOn, on), 'day')} overdue` : ''
  return `${STAGE_WORDS[action.stage]}${late}`
}

/** How many actions of an area stand under a heading, and how many of those are overdue. */
export type AreaCount = { areaId: number; status: Status; count: number; overdue: number }
/** The first actions of an area that are to do better, and of how many. */
export type AreaWorst = { areaId: number; ref: string; inArea: number }

/** How many areas a plan on a page names. */
export const AREAS_ON_A_PAGE = 20

/** The plan in one table: a row for each area with its counts and the actions to look at first, and one for the whole. */
export function areasOnAPage({ areas, counts, worst }: { areas: readonly PaperArea[]; counts: readonly AreaCount[]; worst: readonly AreaWorst[] }, definition: ReportDefinition): PaperPart[] {
  const word = (status: Status) => headingWords(status, definition)
  const columns = columnsOf(
    ['Priority area', 4], ['Actions', 0.8, 'right'], [word('going_well'), 0.9, 'right'], [word('ones_to_watch'), 0.9, 'right'], [word('do_better'), 0.9, 'right'], [word('not_rated'), 0.9, 'right'],
    ['Overdue', 0.9, 'right'], [`First to look at under ${word('do_better').toLowerCase()}`, 2.6],
  )
  const rows = areas.slice(0, AREAS_ON_A_PAGE).map((area) => [said(`${area.number} ${area.title}`), ...countCells(counts.filter(({ areaId }) => areaId === area.id)), said(refsOf(worst.filter(({ areaId }) => areaId === area.id)))])
  const whole = [said('The whole plan'), ...countCells(counts), said('')]
  return bounded(
    { name: 'Plan on a page', caption: 'Actions by priority area and heading', columns, empty: 'There are no priority areas in this plan yet.', rowHeadings: true },
    areas.length === 0 ? [] : [...rows, whole], areas.length === 0 ? 0 : areas.length + 1, ['priority area', 'priority areas'],
  )
}

function countCells(counts: readonly AreaCount[]): Cell[] {
  const of = (status: Status) => counts.reduce((sum, each) => (each.status === status ? sum + each.count : sum), 0)
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  return [all, of('going_well'), of('ones_to_watch'), of('do_better'), of('not_rated'), counts.reduce((sum, { overdue }) => sum + overdue, 0)].map(counting)
}

function refsOf(worst: readonly AreaWorst[]): string {
  const [first] = worst
  return first ? [worst.map(({ ref }) => ref).join(', '), ...andMore(first.inArea - worst.length, ['', '']).map((more) => more.trim())].join(' ') : ''
}
