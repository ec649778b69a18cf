'use server'
import { invite } from '#db/invitations'
import { addPerson, giveRole, personByEmail, personInTrail } from '#db/people'
import { planFor } from '#db/plans'
import { RuleError } from '#domain/errors'
import { ROLE_WORDS } from '#domain/vocabulary'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { InviteForm } from './form'

export const invitePerson = command('people.manage', InviteForm, async ({ tx, asker, at, today, input }) => {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'people.manage', { planId: plan.id, ownIds: [] })
  const doing = { asker, at, today }
  const { name, email, job: jobTitle, organisation, role, ends } = input
  const known = await personByEmail(tx, email)
  if (known?.deactivatedAt) throw new RuleError('The account with this e-mail address is deactivated. It must be reactivated before it is given a role', 'email')
  const person = known ?? await addPerson(tx, doing, { name, email, jobTitle, organisation }, plan.id)
  await giveRole(tx, doing, person, plan.id, role, ends)
  const page = `/plans/${plan.id}/people/${person.id}`
  const subject = personInTrail(person, plan.id)
  if (known) return to(page, `${known.name} had an account already. It now has the role ${ROLE_WORDS[role]} in this plan, and its password stays as it is`, subject)
  const token = await invite(tx, doing, { person, role: { planId: plan.id } })
  return to(page, `${name} is invited`, subject, `/invitations/${token}`)
})
