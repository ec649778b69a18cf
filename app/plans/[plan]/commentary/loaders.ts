import { commentariesOf, type OwnedCommentary } from '#db/commentaries'
import { scorecardOf, type Scorecard, type ScorecardRow } from '#db/scorecard'
import { addDays, formatDay, dayInLondon, formatMonth, formatWholeMonth, monthEnds } from '#domain/dates'
import { can } from '#domain/permissions'
import { OWN_VIEW } from '#domain/reading'
import { dataSays } from '#domain/what-data-says'
import { idIn, load } from '#gate/load'
import { planHere } from '../loaders'
import { readFilter, type Query } from '../scorecard/filter'

const MOST_MONTHS = 120

export const loadCommentary = load('plan.read', async ({ db, asker, today }, id: string, query: Query) => {
  const plan = await planHere(db, asker, idIn(id))
  const { month: asked, page, errors } = readFilter(query, today)
  const scorecard = await scorecardOf(db, { planId: plan.id, today, month: asked, known: 'now', view: OWN_VIEW, page })
  const { rows, month } = scorecard
  const commentaries = await commentariesOf(db, rows.map(({ measure }) => measure.id), month)
  const writes = (ownerId: number) => can(asker, 'commentary.write', { planId: plan.id, ownIds: [ownerId] })
  const sections = [...Map.groupBy(rows, ({ measure }) => measure.section)]
  return {
    plan: { id: plan.id, name: plan.name }, errors, monthName: formatWholeMonth(month), month: month.slice(0, 7), months: monthsToChoose(scorecard),
    total: scorecard.total, page: scorecard.page, pages: scorecard.pages, kept: [...commentaries.values()].filter(({ kept }) => kept).length,
    sections: sections.map(([section, of]) => ({ section: section || 'Other measures', rows: of.map((row) => rowOf(row, commentaries.get(row.measure.id), writes)) })),
  }
})

/** A measure as a row: its id and name, what the data says of it, who keeps that ('' for a draft), and whether the asker may write it. */
function rowOf({ measure, reading }: ScorecardRow, commentary: OwnedCommentary | undefined, writes: (ownerId: number) => boolean) {
  const { id, ref, title, breakdown } = measure
  const kept = commentary?.kept
  const name = breakdown ? `${title}, ${breakdown}` : title
  return [
    id, `${ref} ${name}`, kept?.words ?? dataSays({ ...measure, title: name }, reading), kept ? `Kept by ${kept.by}, ${formatDay(dayInLondon(kept.at))}` : '', commentary !== undefined && writes(commentary.ownerId),
  ] as const
}
export type CommentaryShown = ReturnType<typeof rowOf>

/** The months from the plan's first figure to its newest, and the one that was asked for, the newest first. */
function monthsToChoose({ first, newest, month }: Scorecard) {
  const held = newest && first ? monthEnds(addDays(newest, 1), MOST_MONTHS).filter((end) => end >= first) : []
  return [...new Set([...held, month])].toSorted().toReversed().map((end) => ({ value: end.slice(0, 7), label: formatMonth(end) }))
}
