import { cache } from 'react'
import { governs, personOfPlan } from '#db/people'
import { presenceOf } from '#db/people-list'
import { planFor } from '#db/plans'
import { accessOf } from '#domain/access'
import { formatDay, formatInstant } from '#domain/dates'
import { can } from '#domain/permissions'
import { ROLE_WORDS } from '#domain/vocabulary'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { linkLeftHere } from '#gate/one-time-link'

/** A person as everybody in the plan sees them, and what the asker may do about them. */
export const loadPerson = cache(load('plan.read', async ({ db, asker, at, today }, planId: string, personId: string) => {
  const plan = await planFor(db, asker, idIn(planId))
  const { person, role } = await personOfPlan(db, plan.id, idIn(personId))
  const { lastSeenAt, open } = await presenceOf(db, person.id, at)
  const manages = can(asker, 'people.manage', { planId: plan.id, ownIds: [] })
  return {
    plan: { id: plan.id, name: plan.name },
    person: { id: person.id, name: person.name, email: person.email, jobTitle: person.jobTitle, organisation: person.organisation, deactivated: person.deactivatedAt !== null },
    role: { words: ROLE_WORDS[role.role], over: role.endedAt !== null, until: untilWords(role) },
    access: accessOf({ ...role, deactivatedAt: person.deactivatedAt, hasPassword: person.passwordHash !== null }, today),
    lastSeen: lastSeenAt ? formatInstant(lastSeenAt) : 'Never',
    sessions: open,
    manages,
    governs: manages && await governs(db, { asker, today }, person),
    self: person.id === asker.personId,
    link: manages ? await linkLeftHere() : null,
  }
}))

function untilWords({ endsOn, endedAt }: { endsOn: string | null; endedAt: string | null }): string {
  if (endedAt) return `Ended on ${formatInstant(endedAt)}`
  return endsOn ? formatDay(endsOn) : 'No end date'
}

/** A person with what a form that changes something about them needs. */
export const loadManaged = cache(load('people.manage', async ({ db, asker }, planId: string, personId: string) => {
  const plan = await planFor(db, asker, idIn(planId))
  allow(asker, 'people.manage', { planId: plan.id, ownIds: [] })
  const { person, role } = await personOfPlan(db, plan.id, idIn(personId))
  const { id, name, email, jobTitle, organisation, version } = person
  return {
    plan: { id: plan.id, name: plan.name },
    person: { id, name, email, jobTitle, organisation, version },
    role: { role: role.role, endsOn: role.endsOn, version: role.version, over: role.endedAt !== null },
    back: `/plans/${plan.id}/people/${id}`,
    formToken: formToken(),
    typed: await typedBefore(),
  }
}))
export type ManagedShown = Awaited<ReturnType<typeof loadManaged>>
