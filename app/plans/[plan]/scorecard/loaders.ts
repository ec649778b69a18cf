import { keptUntilWritten } from '#db/kept'
import { scorecardOf, type Scorecard, type ScorecardAsked } from '#db/scorecard'
import { addDays, formatMonth, formatWholeMonth, monthEnds } from '#domain/dates'
import { idIn, load, type Loading } from '#gate/load'
import { planHere } from '../loaders'
import { addressOf, readFilter, type Query } from './filter'
import { rowsShown } from './shown'

export const loadScorecard = load('plan.read', async ({ db, asker, today }, id: string, query: Query) => {
  const plan = await planHere(db, asker, idIn(id))
  const { errors, ...asked } = readFilter(query, today)
  return { plan: { id: plan.id, name: plan.name }, errors, asked, typed: typeof query.below === 'string' ? query.below.slice(0, 20) : '', ...(await shownOf(db, { planId: plan.id, today, ...asked })) }
})
export type ScorecardShown = Awaited<ReturnType<typeof loadScorecard>>

/** The scorecard is the same for all who may read its plan. */
async function shownOf(db: Loading['db'], asked: ScorecardAsked) {
  const { planId, today, month, known, view, page } = asked
  return keptUntilWritten(db, ['scorecard', planId, today, month ?? 'newest', known, view.by, view.against, page].join(' '), async () => {
    const scorecard = await scorecardOf(db, asked)
    const { rows, counts, total, pages } = scorecard
    return {
      month: scorecard.month.slice(0, 7), monthName: formatWholeMonth(scorecard.month), months: monthsToChoose(scorecard), address: addressOf(asked, scorecard.month),
      total, page: scorecard.page, pages, counts,
      six: (rows[0]?.reading.six ?? []).map((each) => formatMonth(each.month)), rows: rowsShown(rows, view.by), marked: rows.some(({ reading }) => reading.six.some(({ point }) => point?.provisional || point?.restated)),
    }
  })
}

const MOST_MONTHS = 120

/** The months from the plan's first figure to its newest, and the one that was asked for, the newest first: "2023-08 Aug 2023". */
function monthsToChoose({ first, newest, month }: Scorecard): string[] {
  const held = newest && first ? monthEnds(addDays(newest, 1), MOST_MONTHS).filter((end) => end >= first) : []
  return [...new Set([...held, month])].toSorted().toReversed().map((end) => `${end.slice(0, 7)} ${formatMonth(end)}`)
}
