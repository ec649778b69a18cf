import { draftOf } from '#db/commentary-draft'
import { commentaryOf, commentaryVersion } from '#db/commentaries'
import { measureFor, measureOf } from '#db/measures'
import { formatInstant, formatWholeMonth } from '#domain/dates'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { readFilter, type Query } from '@/app/plans/[plan]/scorecard/filter'

export const loadCommentaryForm = load('commentary.write', async ({ db, asker, today }, id: string, query: Query) => {
  const measure = await measureFor(db, asker, idIn(id))
  allow(asker, 'commentary.write', measureOf(measure))
  const { month, draft } = await draftOf(db, measure, readFilter(query, today).month, today)
  const kept = await commentaryOf(db, measure.id, month)
  return {
    measure: { id: measure.id, ref: measure.ref, title: measure.title }, monthName: formatWholeMonth(month), month: { month: String(Number(month.slice(5, 7))), year: month.slice(0, 4) },
    back: `/plans/${measure.planId}/commentary?month=${month.slice(0, 7)}`, draft, words: kept?.words ?? draft, kept: kept && `Kept by ${kept.by} on ${formatInstant(kept.at)}`,
    version: commentaryVersion(kept), formToken: formToken(), typed: await typedBefore(),
  }
})
export type CommentaryFormShown = Awaited<ReturnType<typeof loadCommentaryForm>>
