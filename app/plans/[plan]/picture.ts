import { areasOf, evidenceLinesOn, monthCounts, PICTURE_MONTHS, shownActions, standingCounts, type MonthCount, type PlanAsked, type ShownAction, type StandingCount } from '#db/plan-picture'
import { formatMonth, monthEnds, startOfDay, addDays } from '#domain/dates'
import { dueSentence, silenceSentence } from '#domain/due-words'
import { lineOn } from '#domain/evidence'
import { HEADINGS, IMPACT_WORDS, STAGE_WORDS, STATUSES, type Status } from '#domain/vocabulary'
import type { Loading } from '#gate/load'

/** An action as the page draws it, as small as it can be: what is not there is left out at the end. */
export type ActionShown = [id: number, name: string, owner: string, facts: string, evidenced?: string]

type List = 'not_rated' | 'overdue' | 'silent' | 'unproven'
export type Bounded = { total: number; actions: ActionShown[] }
/** Counts in the order of the headings, not rated last. */
export type Counts = [goingWell: number, onesToWatch: number, doBetter: number, notRated: number]
export type AreaShown = { id: number; number: number; title: string; sponsor: string | null; outcomes: string[]; counts: Counts; overdue: number; months: Counts[] }
export type Picture = { total: number; columns: Bounded[]; lists: Record<List, Bounded>; months: string[]; areas: AreaShown[] }

const countIn = (rows: readonly { status: Status; count: number }[]): Counts => {
  const of = (status: Status) => rows.reduce((sum, row) => (row.status === status ? sum + row.count : sum), 0)
  return [of(STATUSES[0]), of(STATUSES[1]), of(STATUSES[2]), of(STATUSES[3])]
}
const sumOf = (rows: readonly StandingCount[], what: 'count' | 'overdue' | 'silent' | 'unproven') => rows.reduce((sum, row) => sum + row[what], 0)

/** The plan as boards see it on paper, at the end of a day. */
export async function pictureOf(db: Loading['db'], asked: PlanAsked): Promise<Picture> {
  const { counts, bounded, under, total } = await standingOf(db, asked)
  const months = await monthCounts(db, asked)
  const areas = await areasOf(db, asked.planId)
  const dayAfter = startOfDay(addDays(asked.on, 1))
  return {
    total, columns: HEADINGS.map(under),
    lists: {
      not_rated: under('not_rated'), overdue: bounded('overdue', sumOf(counts, 'overdue')), silent: bounded('silent', sumOf(counts, 'silent')), unproven: bounded('unproven', sumOf(counts, 'unproven')),
    },
    months: monthEnds(asked.on, PICTURE_MONTHS).map(formatMonth),
    areas: areas.filter(({ createdAt }) => createdAt < dayAfter).map(({ id, number, title, sponsor, outcomes }) => {
      const its = counts.filter(({ areaId }) => areaId === id)
      return { id, number, title, sponsor, outcomes, counts: countIn(its), overdue: sumOf(its, 'overdue'), months: monthsOf(id, months, asked) }
    }),
  }
}

/** The actions of a plan under the three headings alone. */
export async function columnsOf(db: Loading['db'], asked: PlanAsked): Promise<Pick<Picture, 'total' | 'columns'>> {
  const { total, under } = await standingOf(db, asked)
  return { total, columns: HEADINGS.map(under) }
}

async function standingOf(db: Loading['db'], asked: PlanAsked) {
  const counts = await standingCounts(db, asked)
  const actions = await shownActions(db, asked)
  const evidenced = asked.on < asked.today ? await evidenceLinesOn(db, [...new Set(actions.map(({ id }) => id))], asked.on) : null
  const bounded = (list: ShownAction['list'], total: number): Bounded => ({
    total, actions: actions.filter((action) => action.list === list).map((action) => actionShown(evidenced ? { ...action, evidenceLine: evidenced.get(action.id) ?? '' } : action, asked.on)),
  })
  const under = (status: Status) => bounded(status, sumOf(counts.filter((row) => row.status === status), 'count'))
  return { counts, bounded, under, total: sumOf(counts, 'count') }
}

function monthsOf(areaId: number, months: readonly MonthCount[], { on }: PlanAsked): Counts[] {
  return monthEnds(on, PICTURE_MONTHS).map((day) => countIn(months.filter((row) => row.areaId === areaId && row.day === day)))
}

function actionShown(action: ShownAction, on: string): ActionShown {
  const { list, id, ref, title, owner } = action
  const evidenceLine = lineOn(action.evidenceLine, action.evidenceStaleOn, on)
  const said = list === 'silent' ? silenceSentence(action, on)
    : list === 'unproven' ? `${STAGE_WORDS[action.stage]}. Impact: ${IMPACT_WORDS[action.impact].toLowerCase()}`
      : dueSentence(action, on)
  return evidenceLine && list !== 'silent' ? [id, `${ref} ${title}`, owner, said, evidenceLine] : [id, `${ref} ${title}`, owner, said]
}
