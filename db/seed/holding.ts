import { eq, sql } from 'drizzle-orm'
import { addItem, agendaOf, draftAgenda, itemFor, type AgendaItem } from '#db/agenda'
import { addPaper } from '#db/agenda-papers'
import { attendanceOf, recordAttendance } from '#db/attendance'
import { recordDecision } from '#db/decisions'
import { beginMeeting, closeMeeting, writeSaid } from '#db/hold-meeting'
import { closeMatter, matterFor, raiseMatter } from '#db/matters'
import { markMeeting } from '#db/meeting-marks'
import { meetingFor, type LoadedMeeting } from '#db/meetings'
import { draftMinutes } from '#db/minutes-draft'
import { approveMinutes, minutesBefore, writeMinutes } from '#db/minutes'
import { meetings } from '#db/schema/boards'
import type { Doing } from '#domain/doing'
import { inPlansOf } from '#db/boards'
import { boardHere } from './boarding.ts'
import { allow, dayOf, doingOf, found, openDayOf, type At, type Moment, type Scene } from './scene.ts'
import type { HeldStory, MatterStory, PlannedStory, Under } from './story/board/types.ts'
import { planOf } from './story/story.ts'
import type { DayNumber } from './story/types.ts'

const AGENDA_SENT = 5

/** A meeting of a board that was held: its agenda goes out before, it is begun, recorded and closed on its day, and its minutes are written on the next. */
export function heldMoments(story: HeldStory, raised: Map<MatterStory, number>): Moment[] {
  return [
    agendaMoment({ ...story, sent: Math.min(story.day + AGENDA_SENT, planOf(story.plan).begun - 3) }),
    { day: story.day, rank: 2, play: async (scene, at) => { const { doing, meeting } = await chaired(scene, at, story); await beginMeeting(scene.tx, doing, meeting) } },
    { day: story.day, rank: 80, play: (scene, at) => recordAll(scene, at, story, raised) },
    { day: story.day - 1, rank: 3, play: async (scene, at) => { const { doing, meeting } = await chaired(scene, at, story); await writeMinutes(scene.tx, doing, meeting, await draftMinutes(scene.tx, doing.asker, meeting)) } },
    ...story.matters.flatMap((matter): Moment[] => (matter.closed ? [{ day: matter.closed.day, rank: 79, play: (scene, at) => close(scene, at, story, matter, raised) }] : [])),
  ]
}

/** An agenda goes out: what comes back every time, and the meeting's own items. */
export function agendaMoment(story: PlannedStory): Moment {
  return { day: story.sent, rank: 30, play: (scene, at) => sendAgenda(scene, at, story) }
}

async function meetingOn(scene: Scene, doing: Doing, plan: HeldStory['plan'], day: DayNumber): Promise<LoadedMeeting> {
  const board = await boardHere(scene, doing, plan)
  const row = await scene.tx.select({ id: meetings.id }).from(meetings).where(sql`${eq(meetings.boardId, board.id)} and ${eq(meetings.onDay, openDayOf(scene, day))}`).get()
  if (!row) throw new Error(`The calendar has no meeting of ${board.name} ${day} days ago`)
  return meetingFor(scene.tx, doing.asker, row.id)
}

async function chaired(scene: Scene, at: At, { plan, day }: Pick<HeldStory, 'plan' | 'day'>) {
  const doing = doingOf(scene, plan === 'send' ? 'send-chair' : 'chair', at)
  const meeting = await meetingOn(scene, doing, plan, day)
  for (const verb of ['meeting.manage', 'meeting.record', 'meeting.close'] as const) allow(doing, verb, ...inPlansOf(meeting))
  return { doing, meeting }
}

async function sendAgenda(scene: Scene, at: At, story: PlannedStory) {
  const { doing, meeting } = await chaired(scene, at, story)
  await draftAgenda(scene.tx, doing, meeting)
  for (const { title, presenter, minutes, purpose, paper } of story.items) {
    const item = await addItem(scene.tx, doing, meeting, { title, kind: 'item', purpose, planId: null, presenterId: found(scene.people, presenter).id, presenter: '', minutes, recurring: false })
    if (paper) await addPaper(scene.tx, doing, await itemFor(scene.tx, doing.asker, item.id), found(scene.files, paper))
  }
}

const under = (items: readonly AgendaItem[], where: Under): AgendaItem => {
  const item = items.find(({ kind, title }) => title === where || (kind !== 'item' && kind === where))
  if (!item) throw new Error(`The agenda has no item “${where}”`)
  return item
}

async function recordAll(scene: Scene, at: At, story: HeldStory, raised: Map<MatterStory, number>) {
  const { doing, meeting } = await chaired(scene, at, story)
  const items = await agendaOf(scene.tx, doing.asker, meeting)
  await attend(scene, doing, meeting, story)
  await approveLast(scene, doing, meeting)
  for (const { under: where, words } of story.said) await writeSaid(scene.tx, doing, meeting, under(items, where), words)
  for (const { under: where, words } of story.decisions) await recordDecision(scene.tx, doing, meeting, under(items, where), words)
  for (const matter of story.matters) {
    const { id } = await raiseMatter(scene.tx, doing, meeting, under(items, matter.under), { words: matter.words, ownerId: found(scene.people, matter.owner).id, dueOn: dayOf(scene, matter.due) })
    raised.set(matter, id)
  }
  await markTheDay(scene, at, story, meeting, items)
  const { meeting: held } = await chaired(scene, at, story)
  await closeMeeting(scene.tx, doing, held)
}

async function attend(scene: Scene, doing: Doing, meeting: LoadedMeeting, { apologies, absent = [], guests = '' }: HeldStory) {
  const excused = new Map(apologies.map(({ person, standIn = '' }) => [found(scene.people, person).id, standIn]))
  const away = new Set(absent.map((person) => found(scene.people, person).id))
  const attended = (await attendanceOf(scene.tx, meeting.id)).map(({ personId }) => {
    const came = excused.has(personId) ? 'apologies' as const : away.has(personId) ? 'absent' as const : 'present' as const
    return { personId, came, standIn: excused.get(personId) ?? '' }
  })
  await recordAttendance(scene.tx, doing, meeting, attended, guests)
}

async function approveLast(scene: Scene, doing: Doing, meeting: LoadedMeeting) {
  const before = await minutesBefore(scene.tx, meeting)
  if (before?.number) await approveMinutes(scene.tx, doing, await meetingFor(scene.tx, doing.asker, before.id), meeting)
}

/** What the board wrote of actions and asked of services on the day of its meeting was written and asked in it. */
async function markTheDay(scene: Scene, { today }: At, { plan }: HeldStory, meeting: LoadedMeeting, items: readonly AgendaItem[]) {
  const { id: planId } = found(scene.plans, planOf(plan))
  const ofBoard = sql`in (select person_id from roles where plan_id = ${planId} and role in ('chair', 'board_member', 'administrator'))`
  const written = await scene.tx.all<{ id: number }>(sql`select u.id from updates u join actions a on a.id = u.action_id where a.plan_id = ${planId} and u.on_day = ${today} and u.author_id ${ofBoard} order by u.id`)
  const asked = await scene.tx.all<{ id: number }>(sql`select id from challenges where plan_id = ${planId} and substr(asked_at, 1, 10) = ${today} order by id`)
  const scored = await scene.tx.all<{ id: number }>(sql`select s.id from risk_scores s join risks r on r.id = s.risk_id where r.plan_id = ${planId} and s.on_day = ${today} and s.kind = 'current' order by s.id`)
  const looked = await scene.tx.all<{ id: number }>(sql`select v.id from risk_reviews v join risks r on r.id = v.risk_id where r.plan_id = ${planId} and v.on_day = ${today} order by v.id`)
  for (const { id } of written) await markMeeting(scene.tx, meeting, under(items, 'what_changed'), planId, { updateId: id })
  for (const { id } of asked) await markMeeting(scene.tx, meeting, under(items, 'challenges'), planId, { challengeId: id })
  for (const { id } of scored) await markMeeting(scene.tx, meeting, under(items, 'risks'), planId, { riskScoreId: id })
  for (const { id } of looked) await markMeeting(scene.tx, meeting, under(items, 'risks'), planId, { riskReviewId: id })
}

async function close(scene: Scene, at: At, { plan }: HeldStory, matter: MatterStory, raised: ReadonlyMap<MatterStory, number>) {
  if (!matter.closed) return
  const doing = doingOf(scene, matter.closed.by, at)
  const held = await matterFor(scene.tx, doing.asker, found(raised, matter))
  allow(doing, 'matter.close', ...inPlansOf(held, [held.ownerId]))
  const meeting = await meetingOn(scene, doing, plan, matter.closed.day)
  await closeMatter(scene.tx, doing, held, { outcome: matter.closed.outcome, meeting: meeting.life === 'under_way' ? meeting : null })
}
