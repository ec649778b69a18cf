'use server'
import { differencesOf } from '@/app/actions/[action]/update/differences'
import { actionFor, ownedBy } from '#db/actions'
import { challengeSubjectFor } from '#db/challenge-subjects'
import { askChallenge } from '#db/challenges'
import { recordDecision } from '#db/decisions'
import { beginMeeting, writeSaid } from '#db/hold-meeting'
import { lastChangeOf } from '#db/last-change'
import { closeMatter, lastSavedMatter, matterFor, matterSubjects, raiseMatter } from '#db/matters'
import { markMeeting } from '#db/meeting-marks'
import { meetingFor, meetingInTrail } from '#db/meetings'
import { lastChangedRisk, reviewRisk, riskFor, scoreRisk } from '#db/risks'
import { lastSaveOf } from '#db/timeline'
import { writeUpdate } from '#db/updates'
import { inPlansOf } from '#db/boards'
import { RuleError } from '#domain/errors'
import { checkVersion, command, to } from '#gate/command'
import { allow, allowInAny } from '#gate/load'
import { holdAddress } from './address'
import { BeginForm, ChallengeForm, CloseForm, DecisionForm, MatterForm, SaidForm, ScoreForm, UpdateInMeetingForm } from './form'
import { meetingAt } from './meeting-at'

export const begin = command('meeting.record', BeginForm, async ({ tx, asker, at, today, input }) => {
  const meeting = await meetingFor(tx, asker, input.meeting)
  allowInAny(asker, 'meeting.record', inPlansOf(meeting))
  await beginMeeting(tx, { asker, at, today }, meeting)
  return to(holdAddress(meeting.id, null), 'Meeting begun', meetingInTrail(meeting))
})

export const decide = command('meeting.record', DecisionForm, async ({ tx, asker, at, today, input }) => {
  const { meeting, item } = await meetingAt(tx, asker, input)
  const { number } = await recordDecision(tx, { asker, at, today }, meeting, item, input.words)
  return to(holdAddress(meeting.id, input.item), `Decision ${number} recorded`, meetingInTrail(meeting))
})

export const raise = command('meeting.record', MatterForm, async ({ tx, asker, at, today, input }) => {
  const { meeting, item } = await meetingAt(tx, asker, input)
  await raiseMatter(tx, { asker, at, today }, meeting, item, { words: input.words, ownerId: input.owner, dueOn: input.due })
  return to(holdAddress(meeting.id, input.item), 'Matter arising raised. Its owner sees it in My work', meetingInTrail(meeting))
})

export const close = command('matter.close', CloseForm, async ({ tx, asker, at, today, input }) => {
  const { meeting } = await meetingAt(tx, asker, input)
  const matter = await matterFor(tx, asker, input.matter)
  if (matter.boardId !== meeting.boardId) throw new RuleError('This matter arising is of another board: close it on its own page')
  allowInAny(asker, 'matter.close', matterSubjects(matter))
  if (input.version !== matter.version) checkVersion(input.version, await lastSavedMatter(tx, matter), [{ label: 'What came of it', theirs: matter.outcome || 'Nothing', yours: input.outcome }])
  await closeMatter(tx, { asker, at, today }, matter, { outcome: input.outcome, meeting })
  return to(holdAddress(meeting.id, input.item), 'Matter arising closed', meetingInTrail(meeting))
})

export const say = command('meeting.record', SaidForm, async ({ tx, asker, at, today, input }) => {
  const { meeting, item } = await meetingAt(tx, asker, input)
  if (!item) throw new RuleError('Put an item on the agenda first: what was said is written under it')
  if (input.version !== item.version) {
    checkVersion(input.version, { ...(await lastChangeOf(tx, 'meeting', { id: meeting.id, version: item.version }, ['meeting.said', 'agenda.item-edited'])) }, [{ label: 'What was said', theirs: item.said || 'Nothing', yours: input.words || 'Nothing' }])
  }
  await writeSaid(tx, { asker, at, today }, meeting, item, input.words)
  return to(holdAddress(meeting.id, input.item), 'What was said is kept', meetingInTrail(meeting))
})

export const update = command('action.update', UpdateInMeetingForm, async ({ tx, asker, at, today, input }) => {
  const { meeting, item } = await meetingAt(tx, asker, input)
  const action = await actionFor(tx, asker, input.action)
  allow(asker, 'action.update', ownedBy(action))
  checkPlanUnder(meeting, item, action.planId)
  if (input.due && input['due-words']) throw new RuleError('Give the due date as a day or in words, not both', 'due-words')
  const { status, stage, impact, reason, note } = input
  const said = { status, stage, impact, reason, note, dueOn: input.due, dueWords: input['due-words'] || null, ownerId: action.ownerId }
  if (input.version !== action.version) {
    const theirs = await lastSaveOf(tx, action)
    checkVersion(input.version, theirs, differencesOf({ ...action, ...theirs }, said))
  }
  const { id: updateId } = await writeUpdate(tx, { asker, at, today }, action, said)
  await markMeeting(tx, meeting, item, action.planId, { updateId })
  return to(holdAddress(meeting.id, input.item), `Update on action ${action.ref} saved`, meetingInTrail(meeting))
})

export const challenge = command('challenge.ask', ChallengeForm, async ({ tx, asker, at, today, input }) => {
  const { meeting, item } = await meetingAt(tx, asker, input)
  const { planId } = await actionFor(tx, asker, input.action)
  allow(asker, 'challenge.ask', { planId, ownIds: [] })
  checkPlanUnder(meeting, item, planId)
  const subject = await challengeSubjectFor(tx, asker, planId, { kind: 'action', id: input.action })
  const { id: challengeId } = await askChallenge(tx, { asker, at, today }, { id: planId }, subject, { question: input.question, toId: input.to, answerBy: input['answer-by'] })
  await markMeeting(tx, meeting, item, planId, { challengeId })
  return to(holdAddress(meeting.id, input.item), 'Challenge put. Who answers it sees it in My work', meetingInTrail(meeting))
})

export const score = command('risk.record', ScoreForm, async ({ tx, asker, at, today, input }) => {
  const { meeting, item } = await meetingAt(tx, asker, input)
  const risk = await riskFor(tx, asker, input.risk)
  allow(asker, 'risk.record', { planId: risk.planId, ownIds: [] })
  checkPlanUnder(meeting, item, risk.planId)
  const { score: kind, reason } = input
  if (input.version !== risk.version) checkVersion(input.version, await lastChangedRisk(tx, risk), [{ label: 'Reason, or what was found', theirs: 'Saved by them', yours: reason || 'Nothing' }])
  const doing = { asker, at, today }
  const marked = kind === 'reviewed'
    ? { riskReviewId: (await reviewRisk(tx, doing, risk, reason)).id }
    : { riskScoreId: (await scoreRisk(tx, doing, risk, { kind, likelihood: input.likelihood ?? 0, impact: input.impact ?? 0, reason })).id }
  await markMeeting(tx, meeting, item, risk.planId, marked)
  return to(holdAddress(meeting.id, input.item), kind === 'reviewed' ? `Risk ${risk.ref} reviewed` : `Score of risk ${risk.ref} recorded`, meetingInTrail(meeting))
})

/** What is recorded under an item about a plan is of that plan; under another, of a plan of the board. */
function checkPlanUnder(meeting: { planIds: readonly number[] }, item: { planId: number | null } | null, planId: number) {
  if (item?.planId && item.planId !== planId) throw new RuleError('This is of another plan than the item: record it under an item of its own plan')
  if (!meeting.planIds.includes(planId)) throw new RuleError('This is of a plan that the board does not govern')
}
