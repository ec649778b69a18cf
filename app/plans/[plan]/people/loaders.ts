import { countPeopleOf, PEOPLE_A_PAGE, peopleOf } from '#db/people-list'
import { planFor } from '#db/plans'
import { dayInLondon, formatInstant, formatShortDay } from '#domain/dates'
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
    people: people.map(({ id, name, jobTitle, organisation, role, endsOn, endedAt, lastSeenAt, access }) => ({
      id, name, jobTitle, organisation, role: ROLE_WORDS[role], access,
      until: untilWords(endsOn, endedAt), lastSeen: lastSeenAt ? formatInstant(lastSeenAt) : 'Never',
    })),
  }
})

function untilWords(endsOn: string | null, endedAt: string | null): string {
  const day = endedAt ? dayInLondon(endedAt) : endsOn
  return day ? formatShortDay(day) : 'No end date'
}
