import { join } from './invitations.ts'
import type { Tx } from './client.ts'
import { addPerson, giveRole, type SaidPerson } from './people.ts'
import { addAuthority, addPlan, type SaidPlan } from './plans.ts'

export type SaidCouncil = { authority: string; person: Omit<SaidPerson, 'organisation'>; plan: Pick<SaidPlan, 'name' | 'phase'> & { boardName: string } }

/** How a new plan stands until its administrators say otherwise. Source: the domain's rules (30 days, three months). */
export const FIRST_SETTINGS = { silentAfterDays: 30, checkBackMonths: 3 }

/** Sets up the council in one go: the authority, its first plan, and the person who administers it. Uses up the link. */
export async function setUpCouncil(tx: Tx, now: { at: string; today: string }, invitation: { id: number }, said: SaidCouncil, passwordHash: string) {
  const by = { ...now, asker: { personId: null, name: said.person.name } }
  const authority = await addAuthority(tx, by, said.authority)
  const plan = await addPlan(tx, by, authority.id, { ...said.plan, ...FIRST_SETTINGS })
  const person = await addPerson(tx, by, { ...said.person, organisation: said.authority }, plan.id)
  await giveRole(tx, by, person, plan.id, 'administrator')
  await join(tx, now.at, invitation, person, passwordHash)
  return { plan, person }
}
