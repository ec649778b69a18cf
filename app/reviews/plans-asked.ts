import type { LoadedAuthority } from '#db/authorities'
import { NotFound } from '#domain/errors'
import { can, type Asker } from '#domain/permissions'
import { allow } from '#gate/load'

/** The plans of an authority that the asker may let answer a review. */
export function plansOffered(asker: Asker, { plans }: LoadedAuthority) {
  return plans.filter(({ id }) => can(asker, 'review.manage', { planId: id, ownIds: [] })).map(({ id, name }) => ({ value: String(id), label: name }))
}

/** Refuses plans that aren't the asker's. Throws NotFound for one that they don't see, Forbidden for one whose reviews they don't manage. */
export function allowPlans(asker: Asker, { planIds }: LoadedAuthority, asked: readonly number[]): void {
  if (asked.some((planId) => !planIds.includes(planId))) throw new NotFound()
  for (const planId of asked) allow(asker, 'review.manage', { planId, ownIds: [] })
}
