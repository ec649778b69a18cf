import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CalendarKind } from '#domain/calendar'
import { calendarOf, meetingEntry } from './calendar.ts'
import { feedOf, feedOwner, makeFeed, revokeFeed } from './calendar-feeds.ts'
import { meetingFor } from './meetings.ts'
import { endRole, personOfPlan, setActive } from './people.ts'
import { addReview } from './reviews.ts'
import { actions, completions, steps } from './schema/actions.ts'
import { matters, meetings } from './schema/boards.ts'
import { calendarFeeds } from './schema/calendar.ts'
import { roles } from './schema/people.ts'
import { trail } from './schema/trail.ts'
import { testDatabase, TODAY, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const entries = (who: Member, today = TODAY) => calendarOf(t.store.db, t.cast[who], today)
const titles = async (who: Member, kind: CalendarKind, today = TODAY) => (await entries(who, today)).filter((each) => each.kind === kind).map(({ day, title }) => `${day} ${title}`)
const meet = (boardId: number, onDay: string, more: Partial<typeof meetings.$inferInsert> = {}) => t.store.tx(async (tx) => tx.insert(meetings).values({ boardId, title: 'Spring meeting', onDay, addedBy: t.cast.chair.personId, addedAt: `${TODAY}T09:00:00.000Z`, ...more }).returning().get())

describe('a calendar holds', () => {
  test('the meetings of the boards of one’s plans, with their times and place', async () => {
    const { id } = await meet(t.boardId, '2026-04-01', { startsAt: '14:00', endsAt: '16:00', place: 'Room 2', link: 'https://meet.example.org/secret' })
    await meet(t.outside.boardId, '2026-04-02', { title: 'SEND board' })
    const [meeting] = (await entries('adviser')).filter(({ kind }) => kind === 'meeting')
    expect(meetingEntry(await meetingFor(t.store.db, t.cast.adviser, id))).toEqual(meeting)
    expect(meeting).toEqual({
      uid: `meeting-${id}@sightline`, kind: 'meeting', title: 'Spring meeting, Improvement board', day: '2026-04-01', startsAt: '14:00', endsAt: '16:00', place: 'Room 2', path: `/meetings/${id}`, version: 1, changedAt: '2026-03-02T09:00:00.000Z',
    })
    expect(JSON.stringify(await entries('adviser'))).not.toMatch(/secret|SEND/)
    expect(await titles('outsider', 'meeting')).toEqual(['2026-04-02 SEND board'])
  })

  test('what one owns or leads while it is open, and no more of it than its title', async () => {
    expect(await titles('head', 'action')).toEqual(['2026-06-30 Due: 1.1 Action 1.1', '2026-06-30 Due: 1.2 Action 1.2'])
    expect(await titles('chair', 'action')).toEqual([])
    await t.store.tx(async (tx) => tx.update(actions).set({ stage: 'complete' }).where(eq(actions.id, t.actionIds[0])))
    expect(await titles('head', 'action')).toEqual(['2026-06-30 Due: 1.2 Action 1.2'])
    expect(JSON.stringify(await entries('head'))).not.toContain('What is done')
  })

  test('steps that one leads and that are not done', async () => {
    await t.store.tx(async (tx) => tx.insert(steps).values([{ actionId: t.actionIds[2], position: 1, title: 'Book rooms', leadId: t.cast.head.personId, dueOn: '2026-03-20' }, { actionId: t.actionIds[2], position: 2, title: 'Ask schools', leadId: t.cast.head.personId, dueOn: '2026-03-21', doneOn: '2026-03-01' }]))
    expect(await titles('head', 'step')).toEqual(['2026-03-20 Step due: Book rooms (action 2.1)'])
    expect(await titles('otherHead', 'step')).toEqual([])
  })

  test('check-backs, for those who may answer them', async () => {
    await t.store.tx(async (tx) => {
      await tx.update(actions).set({ stage: 'complete' }).where(eq(actions.id, t.actionIds[0]))
      await tx.insert(completions).values({ actionId: t.actionIds[0], proposedBy: t.cast.head.personId, proposedAt: TODAY, reason: 'Done', outcome: 'signed_off', decidedAt: `${TODAY}T09:00:00.000Z`, checkBackOn: '2026-06-02' })
    })
    expect(await titles('boardMember', 'check_back')).toEqual(['2026-06-02 Check back: is 1.1 Action 1.1 still so?'])
    for (const who of ['head', 'adviser', 'outsider'] as const) expect(await titles(who, 'check_back'), who).toEqual([])
  })

  test('matters arising that one owns, without their words', async () => {
    const meeting = await meet(t.boardId, TODAY)
    const matter = { boardId: t.boardId, meetingId: meeting.id, words: 'Write to the family', dueOn: '2026-03-30', raisedBy: t.cast.chair.personId, raisedAt: `${TODAY}T09:00:00.000Z` }
    await t.store.tx(async (tx) => tx.insert(matters).values([{ ...matter, ownerId: t.cast.head.personId }, { ...matter, ownerId: t.cast.head.personId, closedAt: TODAY }, { ...matter, ownerId: t.cast.head.personId, planId: t.outside.planId }]))
    expect(await titles('head', 'matter')).toEqual(['2026-03-30 Due: matter arising from the meeting of 2 March 2026'])
    expect(JSON.stringify(await entries('head'))).not.toContain('family')
  })

  test('statutory deadlines of the reviews of one’s plans', async () => {
    await t.store.tx(async (tx) => addReview(tx, t.doing('administrator'), 1, [t.planId], { kind: 'ilacs_standard', title: 'Inspection', theme: '', expectedOn: null, expectedWords: null, visitedFrom: null, visitedTo: null, publishedOn: '2026-02-20', receivedOn: null, judgements: {} }))
    expect(await titles('adviser', 'deadline')).toEqual([expect.stringMatching(/^2026-0[56]-\d\d Due: Written statement of action, Inspection$/)])
    expect(await titles('outsider', 'deadline')).toEqual([])
  })

  test('two months back and a year ahead, by day', async () => {
    for (const day of ['2025-12-31', '2026-01-01', '2027-04-06', '2027-04-07', '2026-05-01']) await meet(t.boardId, day, { title: 'Improvement board' })
    expect(await titles('chair', 'meeting')).toEqual(['2026-01-01', '2026-05-01', '2027-04-06'].map((day) => `${day} Improvement board`))
  })
})

describe('the secret address', () => {
  const make = (who: Member) => t.store.tx(async (tx) => makeFeed(tx, t.doing(who)))
  const owner = async (token: string, today = TODAY) => (await feedOwner(t.store.db, token, today))?.name ?? null

  test('is kept as a hash alone, and a new one ends the one before', async () => {
    const [first, second] = [await make('head'), await make('head')]
    expect(first.token).toMatch(/^[\w-]{43}$/)
    expect(JSON.stringify(await t.store.db.select().from(calendarFeeds))).not.toContain(second.token)
    expect(JSON.stringify(await t.store.db.select().from(trail))).not.toContain(second.token)
    expect([await owner(first.token), await owner(second.token)]).toEqual([null, 'The head'])
    expect(await feedOf(t.store.db, t.cast.head.personId)).toMatchObject({ id: second.id })
  })

  test('is revoked by its person, once', async () => {
    const { token } = await make('head')
    await make('chair')
    await t.store.tx(async (tx) => revokeFeed(tx, t.doing('head')))
    expect(await owner(token)).toBeNull()
    expect(await feedOf(t.store.db, t.cast.chair.personId)).toBeDefined()
    const before = await t.store.db.select().from(trail)
    await expect(t.store.tx(async (tx) => revokeFeed(tx, t.doing('head')))).rejects.toThrow('nothing to revoke')
    expect(await t.store.db.select().from(trail)).toEqual(before)
    expect(before.filter(({ event }) => event.startsWith('calendar.')).map(({ event, subjectName }) => [event, subjectName])).toEqual([['calendar.made', 'Calendar of The head'], ['calendar.made', 'Calendar of The chair'], ['calendar.revoked', 'Calendar of The head']])
  })

  test('leads to nobody when it is wrong', async () => {
    await make('head')
    for (const token of ['', 'x', 'a'.repeat(5000), "' or 1=1"]) expect(await owner(token)).toBeNull()
  })

  test('shows nothing of a plan that its person has lost', async () => {
    await meet(t.boardId, '2026-04-01')
    const { token } = await make('head')
    const seen = async (today = TODAY) => {
      const asker = await feedOwner(t.store.db, token, today)
      return asker ? (await calendarOf(t.store.db, asker, today)).length : null
    }
    expect(await seen()).toBe(3)
    await t.store.tx(async (tx) => tx.update(roles).set({ endsOn: '2026-03-10' }).where(eq(roles.personId, t.cast.head.personId)))
    expect([await seen('2026-03-10'), await seen('2026-03-11')]).toEqual([3, 0])
    await t.store.tx(async (tx) => endRole(tx, t.doing('administrator'), await personOfPlan(tx, t.planId, t.cast.head.personId)))
    expect(await seen()).toBe(0)
  })

  test('shows nothing of somebody who is deactivated', async () => {
    const { token } = await make('head')
    await t.store.tx(async (tx) => setActive(tx, t.doing('administrator'), await personOfPlan(tx, t.planId, t.cast.head.personId), false))
    expect(await owner(token)).toBeNull()
  })

  test('is never deleted', async () => {
    await make('head')
    await expect(t.store.tx(async (tx) => tx.delete(calendarFeeds).where(sql`true`))).rejects.toThrow()
  })
})
