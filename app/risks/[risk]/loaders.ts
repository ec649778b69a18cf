import { cache } from 'react'
import { mitigationsOf, reviewsOf, scoresOver } from '#db/risk-page'
import { scaleOf } from '#db/risk-list'
import { riskFor } from '#db/risks'
import { RISK_SCORE_WORDS } from '#domain/board-vocabulary'
import { dayInLondon, formatDay } from '#domain/dates'
import { can } from '#domain/permissions'
import { offTrack, riskWords, towardsTarget, troubleOf } from '#domain/risks'
import { dueText } from '#domain/standing'
import { STAGE_WORDS } from '#domain/vocabulary'
import { idIn, load } from '#gate/load'
import { ofPlan } from '../risk-here'
import { levelParts, scoreShown } from '../risk-shown'

type Meeting = { id: number; title: string; onDay: string } | null
const meetingShown = (meeting: Meeting) => meeting && { href: `/meetings/${meeting.id}`, words: `${meeting.title}, ${formatDay(meeting.onDay)}` }

/** Once for the page and its title. */
export const loadRisk = cache(load('plan.read', async ({ db, asker, today }, id: string) => {
  const risk = await riskFor(db, asker, idIn(id))
  const scale = await scaleOf(db, risk.planId)
  const scores = await scoresOver(db, risk.id)
  const reviews = await reviewsOf(db, risk.id)
  const mitigations = await mitigationsOf(db, risk.id)
  const { planId, planName, ref, title, cause, event, consequence, ownerName, life, closedAt, closedByName, closedReason, silentAfterDays } = risk
  const records = can(asker, 'risk.record', ofPlan(risk))
  return {
    id: risk.id, plan: { id: planId, name: planName }, name: `${ref} ${title}`, words: riskWords(risk), cause, event, consequence, owner: ownerName, life,
    closed: closedAt && { said: `Closed by ${closedByName ?? 'somebody'}, ${formatDay(dayInLondon(closedAt))}`, reason: closedReason },
    scores: (['initial', 'current', 'target'] as const).map((kind) => ({ kind, label: RISK_SCORE_WORDS[kind], score: scoreShown(scale, risk[kind]), said: levelParts(scale, risk[kind]) })), towardsTarget: towardsTarget(risk),
    offTrack: life === 'open' ? offTrack(mitigations, today, silentAfterDays) : null,
    mitigations: mitigations.map((action) => ({ id: action.id, name: `${action.ref} ${action.title}`, owner: action.owner, status: action.status, stage: STAGE_WORDS[action.stage], due: dueText(action), trouble: troubleOf(action, today, silentAfterDays) })),
    history: scores.map((row) => ({ id: row.id, day: formatDay(row.onDay), kind: RISK_SCORE_WORDS[row.kind], score: scoreShown(scale, row), said: levelParts(scale, row), reason: row.reason, by: row.by, meeting: meetingShown(row.meeting) })),
    earlierScores: (scores[0]?.total ?? 0) - scores.length,
    reviews: reviews.map((row) => ({ key: String(row.id), title: 'Reviewed', by: row.by, dateTime: row.at, when: formatDay(row.onDay), words: row.words || 'Looked at: the scores stay.', meeting: meetingShown(row.meeting) })),
    earlierReviews: (reviews[0]?.total ?? 0) - reviews.length,
    may: { change: records && life === 'open', reopen: records && life === 'closed' },
  }
}))
export type RiskShown = Awaited<ReturnType<typeof loadRisk>>
