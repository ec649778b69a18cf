import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { changesSentence, type Changes } from '#domain/changes'
import { addDays, type Day } from '#domain/dates'
import type { SaidUpdate } from '#domain/update'
import { STATUSES } from '#domain/vocabulary'
import { actionFor, addAction } from './actions.ts'
import { answerChallenge, askChallenge, challengeFor, escalateChallenge, judgeChallenge } from './challenges.ts'
import { changesBetween } from './changes.ts'
import { answerCheckBack } from './check-backs.ts'
import type { Tx } from './client.ts'
import { answerCompletion, completionFor, proposeCompletion } from './completions.ts'
import { enterFigures } from './enter-figures.ts'
import { attachEvidence, evidenceFor, reviewEvidence } from './evidence.ts'
import { addFinding, answerFinding, endAnswer, findingFor } from './findings.ts'
import { clearHeading, sayHeading } from './measure-headings.ts'
import { setTargets } from './measure-settings.ts'
import { addMeasure, measureFor, PLAIN_MEASURE } from './measures.ts'
import { propose } from './proposals.ts'
import { addReview } from './reviews.ts'
import { addRisk, closeRisk, reviewRisk, riskFor, scoreRisk } from './risks.ts'
import { decisions, matters, meetings } from './schema/boards.ts'
import { testDatabase, type Member, type TestDatabase } from './test-database.ts'
import { standingOf, writeUpdate } from './updates.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const [FROM, TO] = ['2026-03-10', '2026-04-20']
const between = (from: Day = FROM, to: Day = TO, planId = t.planId) => changesBetween(t.store.db, { id: planId }, from, to)
const on = <T>(who: Member, day: Day, work: (tx: Tx, doing: ReturnType<TestDatabase['doing']>) => Promise<T>) => t.store.tx((tx) => work(tx, t.doing(who, day)))
const update = (day: Day, said: Partial<SaidUpdate>, which = 0, who: Member = 'chair') => on(who, day, async (tx, doing) => {
  const action = await actionFor(tx, t.cast[who], t.actionIds[which] ?? 0)
  await writeUpdate(tx, doing, action, { ...standingOf(action), reason: `What was said on ${day}.`, note: '', ...said })
})
const refs = ({ rows }: { rows: { ref: string }[] }) => rows.map(({ ref }) => ref)
const PIECE = { title: 'Audit', kind: 'audit_report', aboutFrom: '2026-03-01', aboutTo: null, shows: 'Shows that plans are better', staleOn: null } as const
const attach = (day: Day, which: number[] = [0], who: Member = 'head') => on(who, day, async (tx, doing) => {
  const serves = []
  for (const i of which) serves.push(await actionFor(tx, t.cast.chair, t.actionIds[i] ?? 0))
  return (await attachEvidence(tx, doing, serves, PIECE, [], [{ url: 'https://example.org/a', label: '' }])).id
})
const review = (day: Day, id: number, outcome: 'accepted' | 'queried' | 'answered', words = '') => on(outcome === 'answered' ? 'head' : 'chair', day, async (tx, doing) => reviewEvidence(tx, doing, await evidenceFor(tx, t.cast.chair, id), outcome, words))
const total = (changes: Changes) => JSON.stringify(changes, (key, value: unknown) => (key === 'silent' ? undefined : value)).match(/"(?:total|better|worse|decisions|raised|reviewed)":[1-9]/g)

describe('headings', () => {
  test('that moved are told with the reason of the update that moved them, the worse ones first', async () => {
    await update('2026-03-10', { status: 'going_well' })
    await update('2026-03-11', { status: 'ones_to_watch' })
    await update('2026-03-20', { note: 'More was said', reason: '' })
    await update('2026-04-20', { status: 'do_better' }, 1)
    const { actions } = await between()
    expect(actions).toMatchObject({ total: 2, worse: 1, better: 0, rated: 1, unrated: 0 })
    expect(actions.rows).toMatchObject([
      { ref: '1.1', before: 'going_well', after: 'ones_to_watch', reason: 'What was said on 2026-03-11.', by: t.cast.chair.name, day: '2026-03-11' },
      { ref: '1.2', before: 'not_rated', after: 'do_better', day: '2026-04-20' },
    ])
  })

  test('on the boundary days: the first day is before, the last one within', async () => {
    await update(FROM, { status: 'going_well' }, 0)
    await update(TO, { status: 'do_better' }, 1)
    await update('2026-04-21', { status: 'do_better' }, 2)
    expect(refs((await between()).actions)).toEqual(['1.2'])
    expect(refs((await between('2026-03-09', '2026-03-10')).actions)).toEqual(['1.1'])
    expect(refs((await between(TO, '2026-04-21')).actions)).toEqual(['2.1'])
  })

  test('that moved and moved back are not told, and one that moved again after is told as it was then', async () => {
    await update('2026-03-20', { status: 'do_better' })
    await update('2026-03-21', { status: 'not_rated' })
    await update('2026-03-20', { status: 'ones_to_watch' }, 1)
    await update('2026-05-01', { status: 'going_well' }, 1)
    expect((await between()).actions.rows).toMatchObject([{ ref: '1.2', after: 'ones_to_watch' }])
  })

  test('are counted whole where not all are listed', async () => {
    await on('administrator', '2026-03-02', async (tx, doing) => {
      for (let i = 10; i < 220; i += 1) {
        const { id } = await addAction(tx, doing, { id: t.planId }, { ref: `1.${i}`, areaId: t.areaIds[0], title: 'More', description: '', ownerId: t.cast.head.personId, leadIds: [], agencies: [], startOn: null, successMeasure: '', dueOn: null, dueWords: 'ongoing' })
        const action = await actionFor(tx, t.cast.chair, id)
        await writeUpdate(tx, t.doing('chair', '2026-03-20'), action, { ...standingOf(action), status: 'going_well', reason: 'The board was shown why.', note: '' })
      }
    })
    const { actions, silent } = await between()
    expect([actions.total, actions.rated, actions.rows.length, actions.rows[0]?.ref]).toEqual([210, 210, 200, '1.10'])
    expect(silent.rows.map(({ owner, actionCount, actions: some, heard }) => [owner, actionCount, some.length, heard])).toEqual([['The head', 211, 10, 210], ['The otherHead', 2, 2, 0]])
  })
})

describe('stages, dates and new actions', () => {
  test('stages and dates are told with what they were, and when a date was first agreed', async () => {
    await update('2026-03-05', { dueOn: '2026-07-31' })
    await update('2026-03-12', { stage: 'under_way', dueOn: '2026-08-30' })
    await update('2026-03-12', { dueOn: '2026-05-31' }, 1)
    await update('2026-03-12', { dueOn: null, dueWords: 'ongoing' }, 2)
    const { stages, slipped, broughtForward } = await between()
    expect(stages).toMatchObject({ total: 1, rows: [{ ref: '1.1', before: 'not_started', after: 'under_way', by: t.cast.chair.name, day: '2026-03-12' }] })
    expect(slipped.rows).toMatchObject([{ ref: '1.1', first: '2026-06-30', before: '2026-07-31', now: '2026-08-30', days: 30, reason: 'What was said on 2026-03-12.' }])
    expect(broughtForward.rows).toMatchObject([{ ref: '1.2', before: '2026-06-30', now: '2026-05-31', days: -30 }])
  })

  test('an action that was added is new, whatever was said of it since', async () => {
    await on('administrator', '2026-03-11', (tx, doing) => addAction(tx, doing, { id: t.planId }, { ref: '2.2', areaId: t.areaIds[1], title: 'New', description: '', ownerId: t.cast.head.personId, leadIds: [], agencies: [], startOn: null, successMeasure: '', dueOn: null, dueWords: 'ongoing' }))
    const changes = await between()
    expect(changes.newActions.rows).toMatchObject([{ ref: '2.2', owner: t.cast.head.name, dueWords: 'ongoing', day: '2026-03-11' }])
    expect(changes.actions.total).toBe(0)
    expect((await between('2026-03-11')).newActions.total).toBe(0)
  })
})

test('claims of completion and check-backs are told by their answer, if that had come', async () => {
  await review('2026-03-03', await attach('2026-03-03', [0, 1]), 'accepted')
  const claim = (day: Day, which: number) => on('chair', day, async (tx, doing) => (await proposeCompletion(tx, doing, await actionFor(tx, t.cast.chair, t.actionIds[which] ?? 0), 'Every visit is on the new rota')).id)
  const answer = (day: Day, which: number, id: number, outcome: 'signed_off' | 'sent_back') => on('chair', day, async (tx, doing) => answerCompletion(tx, doing, await actionFor(tx, t.cast.chair, t.actionIds[which] ?? 0), await completionFor(tx, t.cast.chair, id), outcome, outcome === 'sent_back' ? 'One month is not enough' : ''))
  const first = await claim('2026-03-12', 0)
  await answer('2026-03-14', 0, first, 'signed_off')
  await answer('2026-03-15', 1, await claim('2026-03-11', 1), 'sent_back')
  expect((await between(FROM, '2026-03-13')).completions).toMatchObject({ total: 2, proposed: 2, signed_off: 0 })
  const changes = await between()
  expect(changes.completions).toMatchObject({ total: 2, proposed: 0, signed_off: 1, sent_back: 1 })
  expect(changes.completions.rows).toMatchObject([{ ref: '1.1', outcome: 'signed_off', reason: 'Every visit is on the new rota', day: '2026-03-14' }, { ref: '1.2', outcome: 'sent_back', reason: 'One month is not enough', by: t.cast.chair.name }])
  await on('boardMember', '2026-06-20', async (tx, doing) => answerCheckBack(tx, doing, await actionFor(tx, t.cast.chair, t.actionIds[0]), await completionFor(tx, t.cast.chair, first), 'still_so', 'The figures of May show the same'))
  const later = await between(TO, '2026-06-20')
  expect(later.checkBacks).toMatchObject({ total: 1, still_so: 1, not_so: 0, rows: [{ ref: '1.1', outcome: 'still_so', reason: 'The figures of May show the same' }] })
  expect(later.stages.rows).toMatchObject([{ before: 'complete', after: 'embedded' }])
})

test('evidence is told as it was given, accepted and queried, with the actions of this plan', async () => {
  const before = await attach('2026-03-10', [0, 1])
  const given = await attach('2026-03-11', [2])
  await review('2026-03-12', before, 'accepted')
  await review('2026-03-13', given, 'queried', 'Which month is this audit about?')
  const first = await between(FROM, '2026-03-13')
  expect(first.evidence.given.rows).toMatchObject([{ id: given, kind: 'audit_report', actions: ['2.1'], actionCount: 1, by: t.cast.head.name, day: '2026-03-11' }])
  expect(first.evidence.accepted.rows).toMatchObject([{ id: before, actions: ['1.1', '1.2'], actionCount: 2, by: t.cast.chair.name, question: '' }])
  expect(first.evidence.queried.rows).toMatchObject([{ id: given, question: 'Which month is this audit about?', answered: false }])
  await review('2026-03-14', given, 'answered', 'It is about March')
  expect((await between()).evidence.queried.rows).toMatchObject([{ id: given, answered: true }])
  await review('2026-03-15', given, 'accepted')
  const { evidence } = await between()
  expect([evidence.given.total, evidence.accepted.total, evidence.queried.total]).toEqual([1, 2, 0])
})

test('findings are told as they were added, and once an action answers them', async () => {
  const finding = (day: Day, ref: string, reviewId: number) => on('administrator', day, (tx, doing) => addFinding(tx, doing, { id: reviewId, planIds: [t.planId] }, { ref, kind: 'concern', words: 'Supervision is irregular', note: '', page: null, parentId: null, topics: [] }))
  const { id: reviewId } = await on('administrator', '2026-03-03', (tx, doing) => addReview(tx, doing, 1, [t.planId], { kind: 'peer_review', title: 'Peer review', theme: '', expectedOn: null, expectedWords: null, visitedFrom: '2026-01-12', visitedTo: null, publishedOn: null, receivedOn: null, judgements: {} }))
  const [old, fresh] = [await finding('2026-03-03', '1', reviewId), await finding('2026-03-12', '2', reviewId)]
  const link = (day: Day, id: number, which: number, work = answerFinding) => on('chair', day, async (tx, doing) => work(tx, doing, await findingFor(tx, t.cast.chair, id), await actionFor(tx, t.cast.chair, t.actionIds[which] ?? 0)))
  await link('2026-03-04', old.id, 0)
  await link('2026-03-12', old.id, 1)
  await link('2026-03-20', fresh.id, 2)
  const { findings } = await between()
  expect(findings.added.rows).toMatchObject([{ id: fresh.id, ref: '2', review: 'Peer review', day: '2026-03-12' }])
  expect(findings.answered.rows).toMatchObject([{ id: fresh.id, actions: ['2.1'], actionCount: 1, day: '2026-03-20' }])
  await link('2026-04-01', fresh.id, 2, endAnswer)
  expect((await between()).findings.answered.total).toBe(0)
  expect((await between(FROM, '2026-03-31')).findings.answered.total).toBe(1)
})

test('challenges are told as they were put, answered, judged and escalated', async () => {
  const { id } = await on('chair', '2026-03-11', (tx, doing) => askChallenge(tx, doing, { id: t.planId }, { kind: 'action', id: t.actionIds[0], name: '1.1' }, { question: 'What moved the figure so fast?', toId: t.cast.head.personId, answerBy: '2026-04-20' }))
  const loaded = (tx: Tx) => challengeFor(tx, t.cast.chair, id)
  await on('head', '2026-03-12', async (tx, doing) => answerChallenge(tx, doing, await loaded(tx), 'A second team was set up'))
  await on('chair', '2026-03-13', async (tx, doing) => judgeChallenge(tx, doing, await loaded(tx), 'asked_again', 'Why did it take so long?', '2026-04-20'))
  await on('chair', '2026-03-14', async (tx, doing) => escalateChallenge(tx, doing, await loaded(tx), 'The answer is weeks late', '2026-04-02'))
  const { challenges, silent } = await between()
  expect(challenges.put.rows).toMatchObject([{ id, on: '1.1 Action 1.1', words: 'What moved the figure so fast?', by: t.cast.chair.name, day: '2026-03-11', outcome: null }])
  expect(challenges.answered.rows).toMatchObject([{ id, words: 'A second team was set up', by: t.cast.head.name }])
  expect(challenges.judged.rows).toMatchObject([{ id, outcome: 'asked_again' }])
  expect(challenges.escalated.rows).toMatchObject([{ id, words: 'The answer is weeks late' }])
  expect(silent.rows.map(({ owner }) => owner)).toEqual([t.cast.otherHead.name])
})

test('risks are told as they were added, scored, reviewed and closed', async () => {
  const add = (day: Day, ref: string) => on('chair', day, (tx, doing) => {
    const scored = { likelihood: 3, impact: 4, reason: 'Agency pay is higher nearby' }
    return addRisk(tx, doing, { id: t.planId }, { ref, title: 'Turnover', cause: 'Agency pay is higher', event: 'Social workers leave the service', consequence: 'More changes of worker', ownerId: t.cast.head.personId }, { initial: scored, current: null, target: { ...scored, likelihood: 1 } })
  })
  const [first, second] = [await add('2026-03-03', 'R1'), await add('2026-03-03', 'R2')]
  await add('2026-03-12', 'R3')
  await on('chair', '2026-03-12', async (tx, doing) => scoreRisk(tx, doing, await riskFor(tx, t.cast.chair, first.id), { kind: 'current', likelihood: 5, impact: 4, reason: 'Two more teams lost their managers' }))
  await on('chair', '2026-03-13', async (tx, doing) => reviewRisk(tx, doing, await riskFor(tx, t.cast.chair, second.id), ''))
  const { risks } = await between()
  expect(risks).toMatchObject({ reviewed: 3, open: 3, scale: { size: 5 }, added: { total: 1, rows: [{ ref: 'R3', level: { likelihood: 3, impact: 4 }, day: '2026-03-12' }] }, closed: { total: 0 } })
  expect(risks.moved).toMatchObject({ total: 1, higher: 1, lower: 0, rows: [{ ref: 'R1', before: { likelihood: 3, impact: 4 }, after: { likelihood: 5, impact: 4 }, reason: 'Two more teams lost their managers', day: '2026-03-12' }] })
  await on('chair', '2026-03-14', async (tx, doing) => closeRisk(tx, doing, await riskFor(tx, t.cast.chair, second.id), 'Pay is the same everywhere now'))
  const after = (await between()).risks
  expect(after).toMatchObject({ open: 2, closed: { total: 1, rows: [{ ref: 'R2', reason: 'Pay is the same everywhere now', by: t.cast.chair.name }] } })
})

describe('measures', () => {
  const measure = (ref = 'M1') => on('administrator', '2026-01-05', async (tx, doing) => {
    const made = await addMeasure(tx, doing, { id: t.planId }, { ...PLAIN_MEASURE, ref, title: 'Visits', section: '', unit: 'percent', polarity: 'higher', ownerId: t.cast.head.personId, scheme: 'targets' })
    await setTargets(tx, doing, made, { holdsFrom: '2025-04-01', minimum: '70', upper: '80', tolerance: null })
    return made.id
  })
  const enter = (day: Day, id: number, month: Day, value: string) => on('administrator', day, async (tx, doing) => enterFigures(tx, doing, [{ measure: await measureFor(tx, t.cast.chair, id), figures: [{ month, value, reason: 'It was counted again' }] }]))

  test('are read in the newest month known on either day', async () => {
    const id = await measure()
    await enter('2026-02-05', id, '2026-01-31', '85')
    await enter('2026-03-11', id, '2026-02-28', '60')
    expect((await between()).measures).toMatchObject({ total: 1, worse: 1, rows: [{ ref: 'M1', before: 'going_well', after: 'do_better', beforeMonth: '2026-01-31', afterMonth: '2026-02-28', saidByBoard: false }] })
    expect((await between('2026-03-11')).measures.total).toBe(0)
    expect((await between('2026-02-01', '2026-02-10')).measures).toMatchObject({ rated: 1, rows: [{ before: 'not_rated', beforeMonth: null }] })
  })

  test('a figure counts as it was known then, and is told once it was restated', async () => {
    const id = await measure()
    await enter('2026-03-05', id, '2026-02-28', '85')
    await enter('2026-03-12', id, '2026-02-28', '65')
    const changes = await between()
    expect(changes.measures.rows).toMatchObject([{ before: 'going_well', after: 'do_better', beforeMonth: '2026-02-28', afterMonth: '2026-02-28' }])
    expect(changes.restated).toMatchObject({ total: 1, rows: [{ ref: 'M1', month: '2026-02-28', unit: 'percent', span: 'month', before: { value: '85' }, after: { value: '65' }, reason: 'It was counted again' }] })
    expect((await between('2026-03-04', '2026-03-12')).restated.total).toBe(0)
    expect((await between('2026-03-12')).restated.total).toBe(0)
  })

  test("the board's own heading counts from the day that it was said, and until it was cleared", async () => {
    const id = await measure()
    await enter('2026-03-05', id, '2026-02-28', '85')
    const said = { month: '2026-03-31', suggested: 'going_well', reason: 'The sample was too small' } as const
    await on('chair', '2026-03-20', async (tx, doing) => sayHeading(tx, doing, await measureFor(tx, t.cast.chair, id), { ...said, heading: 'ones_to_watch' }))
    expect((await between()).measures.rows).toMatchObject([{ before: 'going_well', after: 'ones_to_watch', because: 'The sample was too small', saidByBoard: true }])
    await on('chair', '2026-04-10', async (tx, doing) => clearHeading(tx, doing, await measureFor(tx, t.cast.chair, id), said))
    expect((await between()).measures.total).toBe(0)
    expect((await between('2026-03-31')).measures.rows).toMatchObject([{ before: 'ones_to_watch', after: 'going_well', saidByBoard: false }])
  })

  test('targets count from the day that they were set', async () => {
    const id = await measure()
    await enter('2026-03-05', id, '2026-02-28', '85')
    await on('administrator', '2026-03-20', async (tx, doing) => setTargets(tx, doing, await measureFor(tx, t.cast.chair, id), { holdsFrom: '2025-04-01', minimum: '80', upper: '90', tolerance: null }))
    expect((await between()).measures.rows).toMatchObject([{ before: 'going_well', after: 'ones_to_watch' }])
  })
})

test('whatever was said on whichever days, a heading moved where it stands otherwise at the end of the later day', async () => {
  const said = Array.from({ length: 30 }, (_, i) => ({ which: (i * 7 + Math.floor(i / 4)) % 3, day: Math.floor((i * 4) / 3), status: STATUSES[(i * i + Math.floor(i / 3)) % 4] ?? 'not_rated' }))
  for (const { which, day, status } of said) await update(addDays(FROM, day), { status, note: 'It was looked at again', reason: 'The board was shown why.' }, which)
  const standing = (which: number, until: number) => said.findLast((each) => each.which === which && each.day <= until)?.status ?? 'not_rated'
  for (const [first, days] of Array.from({ length: 60 }, (_, i) => [(i * 11) % 42 - 1, (i * 5) % 21] as const)) {
    const { actions, silent } = await between(addDays(FROM, first), addDays(FROM, first + days))
    const expected = ['1.1', '1.2', '2.1'].map((ref, i) => ({ ref, before: standing(i, first), after: standing(i, first + days) })).filter(({ before, after }) => before !== after)
    expect(actions.rows.map(({ ref, before, after }) => ({ ref, before, after })).toSorted((a, b) => a.ref.localeCompare(b.ref))).toEqual(expected)
    expect(actions.total).toBe(expected.length)
    expect(silent.total).toBe(2)
  }
})

describe('owners who said nothing', () => {
  const silent = async (...span: [Day?, Day?]) => (await between(...span)).silent.rows.map(({ owner, actions, heard }) => [owner, actions, heard])
  const nobody = async () => [[t.cast.head.name, ['1.1'], 0], [t.cast.otherHead.name, ['1.2', '2.1'], 0]]

  test('are those of actions that were open and theirs on both days', async () => {
    expect(await silent()).toEqual(await nobody())
    await update('2026-03-20', { note: 'The lead has left' }, 1)
    expect(await silent()).toEqual([[t.cast.head.name, ['1.1'], 0], [t.cast.otherHead.name, ['1.2', '2.1'], 1]])
    await update('2026-03-21', { ownerId: t.cast.head.personId }, 1)
    expect(await silent()).toEqual([[t.cast.head.name, ['1.1'], 0], [t.cast.otherHead.name, ['2.1'], 0]])
    expect(await silent('2026-03-01')).toEqual([])
  })

  test.each<[string, () => Promise<unknown>]>([
    ['an update', () => update('2026-03-20', { note: 'Six visits were made' }, 0, 'head')],
    ['a proposal', () => on('head', '2026-03-20', async (tx, doing) => { const action = await actionFor(tx, t.cast.head, t.actionIds[0]); await propose(tx, doing, action, { ...standingOf(action), status: 'going_well', reason: 'Every visit was made', note: '' }) })],
    ['evidence', () => attach('2026-03-20')],
  ])('do not have among them who gave %s', async (_, say) => {
    await say()
    expect((await silent()).map(([owner]) => owner)).toEqual([t.cast.otherHead.name])
    expect(await silent(FROM, '2026-03-19')).toEqual(await nobody())
  })
})

test("what the plan's boards recorded is counted, but not what is about another plan", async () => {
  await on('chair', '2026-03-12', async (tx, { asker, at }) => {
    const meeting = await tx.insert(meetings).values({ boardId: t.boardId, title: 'March', onDay: '2026-03-12', addedBy: asker.personId, addedAt: at }).returning().get()
    const common = { boardId: t.boardId, meetingId: meeting.id, words: 'The rota is kept' }
    await tx.insert(decisions).values([null, t.planId, t.outside.planId].map((planId, i) => ({ ...common, planId, number: i + 1, recordedBy: asker.personId, recordedAt: at })))
    await tx.insert(matters).values({ ...common, planId: t.planId, ownerId: t.cast.head.personId, dueOn: '2026-04-01', raisedBy: asker.personId, raisedAt: at, closedAt: at, closedBy: asker.personId, outcome: 'Done' })
  })
  expect((await between()).board).toEqual({ decisions: 2, raised: 1, closed: 1 })
})

describe('a plan in which much happened', () => {
  beforeEach(async () => {
    await update('2026-03-12', { status: 'do_better', stage: 'under_way', dueOn: '2026-09-30' })
    await review('2026-03-14', await attach('2026-03-13'), 'queried', 'Which month is this audit about?')
    await on('chair', '2026-03-15', (tx, doing) => askChallenge(tx, doing, { id: t.planId }, { kind: 'action', id: t.actionIds[0], name: '1.1' }, { question: 'What moved the figure so fast?', toId: t.cast.head.personId, answerBy: '2026-04-20' }))
  })

  test('says so in a sentence', async () => {
    expect(changesSentence(await between())).toBe('Since 10 March 2026, 1 action was newly rated, 1 date slipped, 1 challenge was put, 1 piece of evidence was given, 1 was queried, 1 action moved to another stage and 1 owner said nothing.')
  })

  test('has nothing to tell of another plan, nor of a day without a length', async () => {
    expect(total(await between(FROM, TO, t.outside.planId))).toBeNull()
    for (const day of ['2026-03-01', FROM, '2026-03-13', '2026-03-15', TO]) expect(total(await between(day, day)), day).toBeNull()
  })

  test('asks the same few questions however much that is', async () => {
    const asked = async () => { const before = t.store.connections.queries; await between(); return t.store.connections.queries - before }
    const once = await asked()
    await update('2026-03-16', { status: 'going_well' }, 1)
    await attach('2026-03-17', [1, 2])
    expect([once, await asked()]).toEqual([2, 2])
  })
})
