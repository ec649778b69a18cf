import { expect, test } from 'vitest'
import { askChallenge } from './challenges.ts'
import { attachEvidence } from './evidence.ts'
import { addReview } from './reviews.ts'
import { headingsChangedSince, writtenSince } from './since.ts'
import { onAction, testDatabase } from './test-database.ts'
import { standingOf, writeUpdate } from './updates.ts'

test('tells what was written and which headings are others now', async () => {
  const base = await testDatabase()
  const rate = (day: string, status: 'going_well' | 'do_better' | 'not_rated', id: number) => onAction(base, 'chair', (tx, action) =>
    writeUpdate(tx, base.doing('chair', day), action, { ...standingOf(action), status, reason: 'The board was shown why.', note: '' }), id)
  await rate('2026-03-10', 'do_better', base.actionIds[0])
  const since = '2026-03-12T12:00:00.000Z'
  await rate('2026-03-20', 'going_well', base.actionIds[0])
  await rate('2026-03-20', 'going_well', base.actionIds[1])
  await rate('2026-03-21', 'not_rated', base.actionIds[1])
  await onAction(base, 'chair', (tx, action) => attachEvidence(tx, base.doing('chair', '2026-03-21'), [action],
    { title: 'Audit', kind: 'audit_report', aboutFrom: '2026-03-01', aboutTo: null, shows: 'Shows that plans are better', staleOn: null }, [], [{ url: 'https://example.org/a', label: '' }]))
  await base.store.tx(async (tx) => {
    await addReview(tx, base.doing('administrator', '2026-03-21'), 1, [base.planId], { kind: 'peer_review', title: 'Peer review', theme: '', expectedOn: null, expectedWords: null, visitedFrom: '2026-03-16', visitedTo: null, publishedOn: null, receivedOn: null, judgements: {} })
    await askChallenge(tx, base.doing('chair', '2026-03-21'), { id: base.planId }, { kind: 'action', id: base.actionIds[0], name: '1.1' }, { question: 'What moved the figure so fast?', toId: base.cast.head.personId, answerBy: '2026-04-20' })
  })
  expect(await writtenSince(base.store.db, [base.planId, base.outside.planId], since)).toEqual([{ planId: base.planId, updates: 3, evidence: 1, reviews: 1, challenges: 1 }, { planId: base.outside.planId, updates: 0, evidence: 0, reviews: 0, challenges: 0 }])
  expect(await headingsChangedSince(base.store.db, [base.planId], since)).toMatchObject([{ ref: '1.1', before: 'do_better', after: 'going_well', total: 1 }])
  base.close()
})
