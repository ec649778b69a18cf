import { cache } from 'react'
import { inEachPlan } from '#db/authorities'
import { FINDINGS_A_PAGE, findingsOfReview, lettersOf } from '#db/review-page'
import { reviewFor } from '#db/reviews'
import { formatInstant } from '#domain/dates'
import { fileEnding, fileSize } from '#domain/evidence-files'
import { hostOf } from '#domain/evidence-links'
import { can, canInAny } from '#domain/permissions'
import { idIn, load } from '#gate/load'
import { countedFindings, factsOf, findingShown, judgementsOf } from './shown'

type Letter = Awaited<ReturnType<typeof lettersOf>>[number]

function letterShown({ id, name, bytes, scanned, url, addedAt, by }: Letter) {
  const about = name ? `${fileEnding(name)}, ${fileSize(bytes ?? 0)}, ${scanned ? 'no virus found' : 'not scanned for viruses'}` : hostOf(url ?? '')
  return { id, href: url ?? `/files/letters/${id}`, words: name ?? url ?? '', link: url !== null, about: `${about}; added by ${by}, ${formatInstant(addedAt)}` }
}
export type LetterShown = ReturnType<typeof letterShown>

/** Once for the page and its title. */
export const loadReview = cache(load('plan.read', async ({ db, asker }, id: string, wanted: number) => {
  const review = await reviewFor(db, asker, idIn(id))
  const { rows, total, unanswered, page, pages } = await findingsOfReview(db, asker, review.id, wanted)
  const letters = (review.letter ? await lettersOf(db, review.id) : []).map(letterShown)
  return {
    id: review.id, title: review.title, authorityId: review.authorityId, plans: review.plans,
    facts: factsOf(review), judgements: judgementsOf(review), letters,
    counted: countedFindings(total, unanswered), page, pages,
    findings: rows.map((row, i) => findingShown(row, (page - 1) * FINDINGS_A_PAGE + i + 1, review.plans)),
    packIn: total === 0 ? null : review.planIds.find((planId) => can(asker, 'evidence.pack', { planId, ownIds: [] })) ?? null,
    manages: canInAny(asker, 'review.manage', inEachPlan(review)),
  }
}))
export type ReviewShown = Awaited<ReturnType<typeof loadReview>>
