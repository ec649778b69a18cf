import { personInTrail, personOfPlan, type PersonOfPlan } from '#db/people'
import { planFor } from '#db/plans'
import type { SignedIn } from '#db/sessions'
import { to, type Commanding } from '#gate/command'
import { allow } from '#gate/load'
import type { PersonForm } from './form'

/** The person that a command is about, if the asker may manage people in that plan. Throws NotFound and Forbidden. */
export async function managed(tx: Commanding<typeof PersonForm, undefined>['tx'], asker: SignedIn, input: { plan: number; person: number }): Promise<PersonOfPlan> {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'people.manage', { planId: plan.id, ownIds: [] })
  return personOfPlan(tx, plan.id, input.person)
}

/** Back to the person's page. */
export function toPerson({ person, role }: PersonOfPlan, banner: string, link?: string) {
  return to(`/plans/${role.planId}/people/${person.id}`, banner, personInTrail(person, role.planId), link)
}
