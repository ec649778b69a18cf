import { countPeopleOf, PEOPLE_A_PAGE, peopleOf } from '#db/people-list'
import { planFor } from '#db/plans'
import { ACCESS_WORDS } from '#domain/access'
import { formatInstant, formatShortDay } from '#domain/dates'
import { can } from '#domain/permissions'
import { ROLE_WORDS } from '#domain/vocabulary'
import { idIn, load } from '#gate/load'

export const loadPeople = load('plan.read', async ({ db, asker, today }, id: string, asked: string | undefined) => {
  const plan = await planFor(db, asker, idIn(id))
  const total = await countPeopleOf(db, plan.id)
  const pages = Math.max(1, Math.ceil(total / PEOPLE_A_PAGE))
  const page = Math.min(pages, asked && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1)
  const people = await peopleOf(db, plan.id, page, today)
  return {
    plan: { id: plan.id, name: plan.name },
    manages: can(asker, 'people.manage', { planId: plan.id, ownIds: [] }),
    total, page, pages,
    people: people.map(({ id, name, jobTitle, organisation, role, endsOn, lastSeenAt, access }) => ({
      id, name, jobTitle, organisation, role: ROLE_WORDS[role], access, accessWords: ACCESS_WORDS[access],
      until: endsOn ? formatShortDay(endsOn) : 'No end date', lastSeen: lastSeenAt ? formatInstant(lastSeenAt) : 'Never',
    })),
  }
})
