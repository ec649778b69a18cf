import { actionFor } from '#db/actions'
import { addItem } from '#db/agenda'
import { answerChallenge, askChallenge, challengeFor } from '#db/challenges'
import { enterFigure } from '#db/enter-figures'
import { attachEvidence, evidenceFor, reviewEvidence } from '#db/evidence'
import { addFinding, answerFinding, findingFor } from '#db/findings'
import { beginMeeting, closeMeeting } from '#db/hold-meeting'
import { recordDecision } from '#db/decisions'
import { raiseMatter } from '#db/matters'
import { addMeasure, measureFor, PLAIN_MEASURE } from '#db/measures'
import { setComparator, setTargets } from '#db/measure-settings'
import { addMeeting, meetingFor, NO_PLACE } from '#db/meetings'
import { addReview } from '#db/reviews'
import { addRisk, changeMitigations, riskFor } from '#db/risks'
import { planFor } from '#db/plans'
import { onAction, TODAY, type Member, type TestDatabase } from '#db/test-database'
import { standingOf, writeUpdate } from '#db/updates'
import type { Tx } from '#db/client'
import type { SaidUpdate } from '#domain/update'
import type { EvidenceKind } from '#domain/vocabulary'

/** The days of the story: when most of it happened, and when a paper of it is made. */
export const [HAPPENED, NEXT_MEETING, NOW] = ['2026-03-20', '2026-04-10', '2026-03-31']

/** Fills the test plan with some of everything that papers tell of: the meeting of TODAY was held, the next one is on NEXT_MEETING. */
export async function fillTestPlan(t: TestDatabase): Promise<{ nextMeetingId: number; measureIds: number[]; riskId: number }> {
  const nextMeetingId = await meetings(t)
  await update(t, 0, { stage: 'under_way', status: 'do_better', dueOn: '2026-03-25' })
  await update(t, 1, { stage: 'under_way', status: 'going_well', dueOn: '2026-04-20' })
  await t.store.tx((tx) => evidence(tx, t, 'Audit of plans', 'audit_report', 'accepted'))
  await t.store.tx((tx) => evidence(tx, t, 'Survey of families', 'survey', 'queried'))
  await t.store.tx((tx) => review(tx, t))
  const measureIds = [await measure(t, 'K1', 'percent', '88.50'), await measure(t, 'K2', 'rate', '210')]
  await t.store.tx((tx) => challenge(tx, t))
  return { nextMeetingId, measureIds, riskId: await risk(t) }
}

/** A meeting held, with a decision and a matter, some of them of the other plan that its board governs; and the next, with an agenda. */
async function meetings(t: TestDatabase): Promise<number> {
  const add = (onDay: string, title: string) => t.store.tx((tx) => addMeeting(tx, t.doing('chair'), { id: t.boardId, planIds: [t.planId] }, { ...NO_PLACE, onDay, title, startsAt: '14:00', place: 'County Hall' }))
  const [held, next] = [await add(TODAY, 'March board'), await add(NEXT_MEETING, 'April board')]
  await t.store.tx(async (tx) => {
    const loaded = () => meetingFor(tx, t.cast.chair, held.id)
    await beginMeeting(tx, t.doing('chair'), await loaded())
    await recordDecision(tx, t.doing('chair'), await loaded(), null, 'Two more teams will visit at weekends.')
    await raiseMatter(tx, t.doing('chair'), await loaded(), null, { words: 'Bring the map of visits', ownerId: t.cast.head.personId, dueOn: '2026-04-01' })
    await closeMeeting(tx, t.doing('chair'), await loaded())
    await addItem(tx, t.doing('chair'), await meetingFor(tx, t.cast.chair, next.id), { title: 'Visits', kind: 'item', purpose: 'to decide', planId: t.planId, presenterId: t.cast.head.personId, presenter: '', minutes: 15, recurring: false })
  })
  return next.id
}

export const update = (t: TestDatabase, at: 0 | 1 | 2, said: Partial<SaidUpdate>, day = HAPPENED) => onAction(t, 'chair', (tx, action) =>
  writeUpdate(tx, t.doing('chair', day), action, { ...standingOf(action), reason: 'The sample of this month was read by the board.', note: 'Eight in ten were on time.', ...said }), t.actionIds[at])

export async function evidence(tx: Tx, t: TestDatabase, title: string, kind: EvidenceKind, outcome: 'accepted' | 'queried' | null, day = HAPPENED): Promise<number> {
  const piece = await attachEvidence(tx, t.doing('head', day), [await actionFor(tx, t.cast.head, t.actionIds[0])], { title, kind, aboutFrom: '2026-03-01', aboutTo: null, shows: 'Shows that plans are better.', staleOn: null }, [], [{ url: 'https://example.org/a', label: '' }])
  if (outcome) await reviewEvidence(tx, t.doing('chair', day), await evidenceFor(tx, t.cast.chair, piece.id), outcome, outcome === 'queried' ? 'Which families were asked?' : '')
  return piece.id
}

async function review(tx: Tx, t: TestDatabase) {
  const { authorityId } = await planFor(tx, t.cast.administrator, t.planId)
  const by = t.doing('administrator')
  const said = await addReview(tx, by, authorityId, [t.planId], { kind: 'focused_visit', title: 'Focused visit', theme: '', expectedOn: null, expectedWords: null, visitedFrom: '2026-02-10', visitedTo: '2026-02-11', publishedOn: '2026-03-01', receivedOn: null, judgements: {} })
  const finding = (ref: string, words: string) => addFinding(tx, by, { id: said.id, planIds: [t.planId] }, { ref, kind: 'priority_action', words, note: '', page: null, parentId: null, topics: [] })
  const answered = await finding('1', 'Visit children on time.')
  await finding('2', 'Hear what children say.')
  await answerFinding(tx, t.doing('chair'), await findingFor(tx, t.cast.chair, answered.id), { ...await actionFor(tx, t.cast.chair, t.actionIds[0]), authorityId })
}

async function measure(t: TestDatabase, ref: string, unit: 'percent' | 'rate', value: string): Promise<number> {
  const as = (who: Member, day = HAPPENED) => t.doing(who, day)
  return t.store.tx(async (tx) => {
    const { id } = await addMeasure(tx, as('administrator'), { id: t.planId }, { ...PLAIN_MEASURE, ref, title: `Measure ${ref}`, section: `Section ${ref}`, unit, polarity: 'higher', ownerId: t.cast.head.personId, scheme: 'targets' })
    const loaded = await measureFor(tx, t.cast.head, id)
    await setTargets(tx, as('administrator'), loaded, { holdsFrom: '2025-04-01', minimum: '80', upper: '90', tolerance: null })
    await setComparator(tx, as('administrator'), loaded, { kind: 'england', year: '2024/25', value: '87.5' })
    for (const [month, said] of [['2026-01-31', '80'], ['2026-02-28', value]] as const) await enterFigure(tx, as('head'), loaded, { month, value: said, numerator: '', denominator: '', provisional: false, reason: '' })
    return id
  })
}

async function challenge(tx: Tx, t: TestDatabase) {
  const asked = await askChallenge(tx, t.doing('chair', HAPPENED), { id: t.planId }, { kind: 'action', id: t.actionIds[0], name: '1.1 Action 1.1' }, { question: 'What will be different by May?', toId: t.cast.head.personId, answerBy: '2026-04-05' })
  await answerChallenge(tx, t.doing('head', HAPPENED), await challengeFor(tx, t.cast.head, asked.id), 'Two more teams will visit.')
}

const level = (likelihood: number, impact: number) => ({ likelihood, impact, reason: 'Nine posts are empty' })

async function risk(t: TestDatabase): Promise<number> {
  return t.store.tx(async (tx) => {
    const doing = t.doing('boardMember', HAPPENED)
    const said = { ref: 'R1', title: 'Too few workers', cause: 'Pay is lower than next door', event: 'Social workers leave us', consequence: 'Children change workers often', ownerId: t.cast.head.personId }
    const { id } = await addRisk(tx, doing, { id: t.planId }, said, { initial: level(5, 4), current: level(4, 4), target: level(2, 4) })
    await changeMitigations(tx, doing, await riskFor(tx, t.cast.boardMember, id), { add: [t.actionIds[0]], end: [] })
    return id
  })
}
