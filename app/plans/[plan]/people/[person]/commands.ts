'use server'
import { invite } from '#db/invitations'
import { lastChangeOf } from '#db/last-change'
import { changeRole, editPerson, endRole, endSessions, giveRole, setActive } from '#db/people'
import { formatDay } from '#domain/dates'
import { ROLE_WORDS } from '#domain/vocabulary'
import { checkVersion, command } from '#gate/command'
import { EditPersonForm, PersonForm, RoleForm } from './form'
import { managed, toPerson } from './managed'

export const editPersonCommand = command('people.manage', EditPersonForm, async ({ tx, asker, at, today, input }) => {
  const held = await managed(tx, asker, input)
  const { name, email, jobTitle, organisation } = held.person
  checkVersion(input.version, await lastChangeOf(tx, 'person', held.person, ['person.edited', 'person.deactivated', 'person.reactivated']), [
    { label: 'Name', theirs: name, yours: input.name },
    { label: 'E-mail address', theirs: email, yours: input.email },
    { label: 'Job title', theirs: jobTitle, yours: input.job },
    { label: 'Organisation', theirs: organisation, yours: input.organisation },
  ])
  await editPerson(tx, { asker, at, today }, held, { name: input.name, email: input.email, jobTitle: input.job, organisation: input.organisation })
  return toPerson(held, 'Details saved')
})

export const setRole = command('people.manage', RoleForm, async ({ tx, asker, at, today, input }) => {
  const held = await managed(tx, asker, input)
  const { person, role } = held
  const day = (endsOn: string | null) => (endsOn ? formatDay(endsOn) : 'No end date')
  checkVersion(input.version, await lastChangeOf(tx, 'person', { id: person.id, version: role.version }, ['role.given', 'role.changed', 'role.ended']), [
    { label: 'Role', theirs: role.endedAt ? 'Ended' : ROLE_WORDS[role.role], yours: ROLE_WORDS[input.role] },
    { label: 'Last day', theirs: day(role.endsOn), yours: day(input.ends) },
  ])
  const doing = { asker, at, today }
  if (role.endedAt) await giveRole(tx, doing, person, role.planId, input.role, input.ends)
  else await changeRole(tx, doing, held, input.role, input.ends)
  return toPerson(held, role.endedAt ? 'Role given' : 'Role changed')
})

export const endRoleCommand = command('people.manage', PersonForm, async ({ tx, asker, at, today, input }) => {
  const held = await managed(tx, asker, input)
  await endRole(tx, { asker, at, today }, held)
  return toPerson(held, 'Role ended')
})

export const endSessionsCommand = command('people.manage', PersonForm, async ({ tx, asker, at, today, input }) => {
  const held = await managed(tx, asker, input)
  await endSessions(tx, { asker, at, today }, held)
  return toPerson(held, 'Sessions ended')
})

export const makeLink = command('people.manage', PersonForm, async ({ tx, asker, at, today, input }) => {
  const held = await managed(tx, asker, input)
  const token = await invite(tx, { asker, at, today }, held)
  return toPerson(held, 'One-time link made', `/invitations/${token}`)
})

export const deactivate = command('people.manage', PersonForm, async ({ tx, asker, at, today, input }) => {
  const held = await managed(tx, asker, input)
  await setActive(tx, { asker, at, today }, held, false)
  return toPerson(held, 'Account deactivated')
})

export const reactivate = command('people.manage', PersonForm, async ({ tx, asker, at, today, input }) => {
  const held = await managed(tx, asker, input)
  await setActive(tx, { asker, at, today }, held, true)
  return toPerson(held, 'Account reactivated')
})
