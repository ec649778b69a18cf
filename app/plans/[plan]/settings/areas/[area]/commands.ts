'use server'
import { areaFor, areaInTrail, editArea } from '#db/areas'
import { lastChangeOf } from '#db/last-change'
import { membersOf } from '#db/people-list'
import { AREA_ORIGIN_WORDS } from '#domain/vocabulary'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { EditAreaForm } from './form'

export const editAreaCommand = command('plan.manage', EditAreaForm, async ({ tx, asker, at, today, input }) => {
  const area = await areaFor(tx, asker, input.area)
  allow(asker, 'plan.manage', { planId: area.planId, ownIds: [] })
  const { number, title, origin, sponsor: sponsorId, outcomes } = input
  if (input.version !== area.version) {
    const members = await membersOf(tx, area.planId)
    const sponsor = (id: number | null) => members.find((member) => member.id === id)?.name ?? 'Nobody yet'
    checkVersion(input.version, await lastChangeOf(tx, 'area', area, ['area.added', 'area.edited']), [
      { label: 'Number', theirs: String(area.number), yours: String(number) },
      { label: 'Title', theirs: area.title, yours: title },
      { label: 'Where it comes from', theirs: AREA_ORIGIN_WORDS[area.origin], yours: AREA_ORIGIN_WORDS[origin] },
      { label: 'Sponsor', theirs: sponsor(area.sponsorId), yours: sponsor(sponsorId) },
      { label: 'Outcomes', theirs: area.outcomes.join('; ') || 'None', yours: outcomes.join('; ') || 'None' },
    ])
  }
  await editArea(tx, { asker, at, today }, area, { number, title, origin, sponsorId, outcomes })
  return to(`/plans/${area.planId}/settings`, `Priority area ${number} saved`, areaInTrail({ ...area, number, title }))
})
