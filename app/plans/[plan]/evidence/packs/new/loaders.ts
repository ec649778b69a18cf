import { findingName } from '#db/findings'
import { planFor } from '#db/plans'
import { findingChoices, reviewChoices, reviewOfPlan } from '#db/review-choices'
import { formatDay } from '#domain/dates'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

/** The form for a pack; with the findings of a review, when the address names one. */
export const loadNewPack = load('evidence.pack', async ({ db, asker, today }, id: string, reviewAsked: string | undefined, refs: string | undefined) => {
  const plan = await planFor(db, asker, idIn(id))
  allow(asker, 'evidence.pack', { planId: plan.id, ownIds: [] })
  const review = reviewAsked ? await reviewOfPlan(db, asker, plan, idIn(reviewAsked)) : null
  const findings = review ? await findingChoices(db, review.id) : []
  const reviews = await reviewChoices(db, plan.id)
  return {
    plan: { id: plan.id, name: plan.name },
    review: review && { id: review.id, title: review.title },
    findings: findings.map((finding) => ({ value: String(finding.id), label: findingName(finding) })),
    reviews: reviews.map(({ id, title, orderOn }) => ({ value: String(id), label: `${title}, ${formatDay(orderOn)}` })),
    title: `Evidence for ${review ? review.title : plan.name}, ${formatDay(today)}`.slice(0, 120),
    refs: /^[\w., -]{0,500}$/.test(refs ?? '') ? (refs ?? '') : '',
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
export type NewPackShown = Awaited<ReturnType<typeof loadNewPack>>
