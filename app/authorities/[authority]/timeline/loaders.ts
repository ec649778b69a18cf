import { authorityFor } from '#db/authorities'
import { timelineOfAuthority, type TimelineMoment } from '#db/review-list'
import { formatDay } from '#domain/dates'
import { can } from '#domain/permissions'
import { whenOf } from '#domain/reviews'
import { counted } from '#domain/sentence'
import { GRADE_WORDS, REVIEW_KIND_WORDS } from '#domain/vocabulary'
import { idIn, load } from '#gate/load'

/** A review or a meeting as the time line draws it, leading to its page. */
function momentShown(moment: TimelineMoment) {
  const { what, id, day, title, plan, kind, overall, findings } = moment
  if (what === 'meeting') return { key: `meeting-${id}`, title, href: `/meetings/${id}`, when: formatDay(day), facts: `Board meeting · ${plan}` }
  return {
    key: `review-${id}`, title, href: `/reviews/${id}`, when: whenOf(moment),
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
    parts: [...parts].map(([heading, moments]) => ({ heading, moments: moments.map(momentShown) })),
    meetingPlans: authority.plans.filter((plan) => can(asker, 'meeting.manage', { planId: plan.id, ownIds: [] })),
  }
})
