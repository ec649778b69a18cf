import { authorityFor } from '#db/authorities'
import { timelineOfAuthority, type TimelineMoment } from '#db/review-list'
import { formatDay } from '#domain/dates'
import { can, type Asker } from '#domain/permissions'
import { whenOf } from '#domain/reviews'
import { counted } from '#domain/sentence'
import { GRADE_WORDS, REVIEW_KIND_WORDS } from '#domain/vocabulary'
import { idIn, load } from '#gate/load'

/** A review or a meeting as the time line draws it. A meeting leads to its form, for those who may change it. */
function momentShown(moment: TimelineMoment, asker: Asker) {
  const { what, id, day, title, planId, plan, kind, overall, findings } = moment
  if (what === 'meeting') {
    const manages = planId !== null && can(asker, 'meeting.manage', { planId, ownIds: [] })
    return { key: `meeting-${id}`, title, href: null, edit: manages ? `/meetings/${id}/edit` : null, when: formatDay(day), facts: `Board meeting · ${plan}` }
  }
  return {
    key: `review-${id}`, title, href: `/reviews/${id}`, edit: null, when: whenOf(moment),
    facts: [kind && REVIEW_KIND_WORDS[kind], overall && `Overall: ${GRADE_WORDS[overall]}`, findings ? counted(findings, 'finding') : ''].filter(Boolean).join(' · '),
  }
}
export type MomentShown = ReturnType<typeof momentShown>

export const loadTimeline = load('plan.read', async ({ db, asker, today }, id: string, page: string | string[] | undefined) => {
  const authority = await authorityFor(db, asker, idIn(id))
  const { rows, ...list } = await timelineOfAuthority(db, asker, authority, today, typeof page === 'string' && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1)
  const parts = Map.groupBy(rows, ({ expected, day }) => (expected ? 'Expected' : day.slice(0, 4)))
  return {
    authority: { id: authority.id, name: authority.name }, plan: authority.plans[0], ...list,
    parts: [...parts].map(([heading, moments]) => ({ heading, moments: moments.map((moment) => momentShown(moment, asker)) })),
    meetingPlans: authority.plans.filter((plan) => can(asker, 'meeting.manage', { planId: plan.id, ownIds: [] })),
  }
})
