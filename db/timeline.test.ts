import { afterEach, beforeEach, expect, test } from 'vitest'
import { actionFor } from './actions.ts'
import { answerCheckBack } from './check-backs.ts'
import { answerCompletion, completionFor, proposeCompletion } from './completions.ts'
import { attachEvidence, evidenceFor, reviewEvidence } from './evidence.ts'
import { decideProposal, propose, proposalFor } from './proposals.ts'
import { stopAction } from './stops.ts'
import { onAction, testDatabase, type TestDatabase } from './test-database.ts'
import { lastSaveOf, timelineOf, TIMELINE_ROWS } from './timeline.ts'
import { standingOf, writeUpdate } from './updates.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const timeline = (page = 1) => timelineOf(t.store.db, t.actionIds[0], page)
const note = (words: string, day: string) => onAction(t, 'head', (tx, action) => writeUpdate(tx, t.doing('head', day), action, { ...standingOf(action), reason: '', note: words }))

test('everything that happens to an action is told, the newest first, and nothing of another action', async () => {
  await onAction(t, 'chair', (tx, action) => writeUpdate(tx, t.doing('chair', '2026-03-03'), action, { ...standingOf(action), status: 'do_better', reason: 'Visits to children are late', note: 'A note' }))
  const proposal = await onAction(t, 'head', (tx, action) => propose(tx, t.doing('head', '2026-03-04'), action, { ...standingOf(action), status: 'ones_to_watch', reason: 'The rota has begun to work', note: '' }))
  await onAction(t, 'boardMember', async (tx, action) => decideProposal(tx, t.doing('boardMember', '2026-03-05'), action, await proposalFor(tx, t.cast.boardMember, proposal.id), 'accepted', ''))
  const piece = await onAction(t, 'head', (tx, action) => attachEvidence(tx, t.doing('head', '2026-03-06'), [action], {
    title: 'Visits', kind: 'tracker', aboutFrom: '2026-02-01', aboutTo: null, shows: 'shows that visits are on time', staleOn: null,
  }, [], [{ url: 'https://example.org/', label: '' }]))
  await t.store.tx(async (tx) => reviewEvidence(tx, t.doing('chair', '2026-03-07'), await evidenceFor(tx, t.cast.chair, piece.id), 'accepted', ''))
  const claim = await onAction(t, 'head', (tx, action) => proposeCompletion(tx, t.doing('head', '2026-03-08'), action, 'All the visits are made'))
  await onAction(t, 'chair', async (tx, action) => answerCompletion(tx, t.doing('chair', '2026-03-09'), action, await completionFor(tx, t.cast.chair, claim.id), 'signed_off', ''))
  await onAction(t, 'chair', (tx, action) => writeUpdate(tx, t.doing('chair', '2026-03-10'), action, { ...standingOf(action), reason: '', note: 'Of another action' }), t.actionIds[1])

  const { moments, pages } = await timeline()
  expect(pages).toBe(1)
  expect(moments.map(({ kind, outcome, by }) => [kind, outcome, by])).toEqual([
    ['updated', null, 'The chair'], ['answered', 'signed_off', 'The chair'], ['claimed', null, 'The head'], ['reviewed', 'accepted', 'The chair'],
    ['linked', null, 'The head'], ['updated', null, 'The boardMember'], ['decided', 'accepted', 'The boardMember'], ['proposed', null, 'The head'],
    ['updated', null, 'The chair'], ['updated', null, 'The administrator'],
  ])
  expect(moments[0]).toMatchObject({ before: { stage: 'not_started' }, after: { stage: 'complete' }, words: 'All the visits are made' })
  expect(moments[4]).toMatchObject({ evidence: { id: piece.id, title: 'Visits' }, words: 'shows that visits are on time', before: null })
  expect(moments[7]).toMatchObject({ before: { status: 'do_better' }, after: { status: 'ones_to_watch', owner: 'The head' } })
  expect(moments[8]).toMatchObject({ before: { status: 'not_rated', owner: 'The head' }, after: { status: 'do_better' }, words: 'Visits to children are late', note: 'A note' })
  expect(moments[9]).toMatchObject({ before: null, after: { stage: 'not_started', dueOn: '2026-06-30' } })
})

test('a check-back and a stop are told before the update that they bring, with what replaces it', async () => {
  const piece = await onAction(t, 'head', (tx, action) => attachEvidence(tx, t.doing('head'), [action], {
    title: 'Visits', kind: 'tracker', aboutFrom: '2026-02-01', aboutTo: null, shows: 'shows that visits are on time', staleOn: null,
  }, [], [{ url: 'https://example.org/', label: '' }]))
  await t.store.tx(async (tx) => reviewEvidence(tx, t.doing('chair'), await evidenceFor(tx, t.cast.chair, piece.id), 'accepted', ''))
  const claim = await onAction(t, 'head', (tx, action) => proposeCompletion(tx, t.doing('head', '2026-03-08'), action, 'All the visits are made'))
  const signedOff = (tx: Parameters<typeof completionFor>[0]) => completionFor(tx, t.cast.chair, claim.id)
  await onAction(t, 'chair', async (tx, action) => answerCompletion(tx, t.doing('chair', '2026-03-09'), action, await signedOff(tx), 'signed_off', ''))
  await onAction(t, 'chair', async (tx, action) => answerCheckBack(tx, t.doing('chair', '2026-04-09'), action, await signedOff(tx), 'not_so', 'Visits are late in two teams again'))
  await onAction(t, 'chair', async (tx, action) => stopAction(tx, t.doing('chair', '2026-04-10'), action, 'The other one does it better', await actionFor(tx, t.cast.chair, t.actionIds[1])))
  const { moments } = await timeline()
  expect(moments.slice(0, 4)).toMatchObject([
    { kind: 'updated', before: { stage: 'under_way' }, after: { stage: 'stopped' }, replacedBy: null },
    { kind: 'stopped', by: 'The chair', words: 'The other one does it better', replacedBy: '1.2 Action 1.2', before: null },
    { kind: 'updated', before: { stage: 'complete' }, after: { stage: 'under_way' } },
    { kind: 'checked', by: 'The chair', outcome: 'not_so', words: 'Visits are late in two teams again' },
  ])
  expect(await onAction(t, 'chair', lastSaveOf)).toMatchObject({ by: 'The chair', when: '10 April 2026 at 10:00am', reason: 'The other one does it better' })
})

test('a long timeline is paged, and an update at the edge of a page still knows the one before', async () => {
  for (let i = 0; i < TIMELINE_ROWS + 1; i++) await note(`Note ${i}`, '2026-03-03')
  const [first, second, beyond] = [await timeline(), await timeline(2), await timeline(9)]
  expect([first.pages, first.moments.length, second.moments.length]).toEqual([2, TIMELINE_ROWS, 2])
  expect(first.moments.every(({ before }) => before !== null)).toBe(true)
  expect(beyond).toEqual(first)
})

test('a page of the timeline is two queries, however long it is', async () => {
  const before = t.store.connections.queries
  await timeline()
  expect(t.store.connections.queries - before).toBe(2)
})

test('who saved last is told by the trail, with what they said', async () => {
  await note('The rota is written', '2026-03-04')
  expect(await onAction(t, 'chair', lastSaveOf)).toEqual({ version: 2, by: 'The head', when: '4 March 2026 at 9:00am', reason: '', note: 'The rota is written' })
})
