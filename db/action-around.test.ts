import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aroundAction } from './action-around.ts'
import type { Known } from './series.ts'
import { actionFor } from './actions.ts'
import { askChallenge } from './challenges.ts'
import { addFinding, answerFinding, endAnswer, findingFor } from './findings.ts'
import { addReview } from './reviews.ts'
import { onAction, testDatabase, type TestDatabase } from './test-database.ts'

let at: TestDatabase
beforeEach(async () => { at = await testDatabase() })
afterEach(() => at.close())

const around = (known: Known = 'now') => aroundAction(at.store.db, at.actionIds[0], known)

test('an action with nothing around it', async () => {
  expect(await around()).toEqual({ findings: [], measures: [], challenges: [], risks: [], replacedBy: [], replaces: [] })
})

test('the findings that it answers now, with their review', async () => {
  const doing = at.doing('administrator')
  const finding = await at.store.tx(async (tx) => {
    const review = await addReview(tx, doing, 1, [at.planId], { kind: 'peer_review', title: 'Peer review', theme: '', expectedOn: null, expectedWords: null, visitedFrom: '2026-01-05', visitedTo: null, publishedOn: null, receivedOn: null, judgements: {} })
    return addFinding(tx, doing, review, { ref: '2', kind: 'concern', words: 'Visits are late', note: '', page: null, parentId: null, topics: [] })
  })
  const link = (work: typeof answerFinding) => onAction(at, 'administrator', async (tx, action) => work(tx, doing, await findingFor(tx, at.cast.administrator, finding.id), await actionFor(tx, at.cast.administrator, action.id)))
  await link(answerFinding)
  expect((await around()).findings).toEqual([{ id: finding.id, ref: '2', words: 'Visits are late', kind: 'concern', review: 'Peer review' }])
  await link(endAnswer)
  expect((await around()).findings).toEqual([])
})

describe('a measure that it should move', () => {
  const write = (sql: string) => at.store.connections.writer.exec(sql)
  const figure = (month: string, value: string, span = 'month') => `insert into figures(measure_id, span, month, value, entered_by, entered_at) values (1, '${span}', '${month}', '${value}', 1, '');`
  const start = (day: string) => write(`update actions set start_on = '${day}' where id = ${at.actionIds[0]}`)
  const read = async () => (await around()).measures[0]?.figures.map(({ month, value }) => `${month.slice(0, 7)} ${value}`)
  beforeEach(() => write(`insert into measures(id, plan_id, ref, ref_sort, title, unit, polarity, owner_id) values (1, ${at.planId}, 'M1', 'M1', 'Contacts on time', 'percent', 'higher', 1); insert into action_measures values (${at.actionIds[0]}, 1)`))

  test('has the first and the newest figure, restated ones as known now, while no start is known', async () => {
    write(figure('2025-10-31', '49') + figure('2025-11-30', '60') + figure('2026-01-31', '90') + figure('2026-01-31', '93'))
    expect((await around('then')).measures[0]?.figures.at(-1)?.value).toBe('90')
    expect((await around()).measures).toEqual([{ id: 1, ref: 'M1', title: 'Contacts on time', unit: 'percent', polarity: 'higher', target: null, figures: [{ month: '2025-10-31', value: '49' }, { month: '2026-01-31', value: '93' }] }])
  })

  test('has the last figure before the action began', async () => {
    write(figure('2025-09-30', '49') + figure('2025-10-31', '50') + figure('2025-10-31', '51') + figure('2025-11-30', '60') + figure('2026-01-31', '93'))
    start('2025-11-10')
    expect(await read()).toEqual(['2025-10 51', '2026-01 93'])
    start('2025-01-01')
    expect(await read()).toEqual(['2025-09 49', '2026-01 93'])
  })

  test('is not compared across a change of definition', async () => {
    write(`${figure('2025-09-30', '49')}${figure('2025-12-31', '70')}${figure('2026-01-31', '93')}insert into measure_breaks(measure_id, from_month, definition_before, reason, said_by, said_at) values (1, '2025-12-31', '', 'Counted otherwise', 1, '')`)
    start('2025-11-10')
    expect(await read()).toEqual(['2025-12 70', '2026-01 93'])
  })

  test('that is told by the quarter or the year has those figures', async () => {
    write(figure('2024-03-31', '40', 'year') + figure('2025-03-31', '44', 'year'))
    expect(await read()).toEqual(['2024-03 40', '2025-03 44'])
    write(figure('2025-09-30', '50', 'quarter'))
    expect(await read()).toEqual(['2025-09 50'])
    write(`update measures set period_kind = 'rolling_year'; ${figure('2025-12-31', '60', 'rolling_year')}`)
    expect(await read()).toEqual(['2025-12 60'])
  })

  test('should stay near the target in force', async () => {
    write(`update measures set polarity = 'stay_near'; ${figure('2026-01-31', '93')}insert into measure_targets(measure_id, holds_from, upper, tolerance, set_by, set_at) values (1, '2025-04-01', '80', '5', 1, ''), (1, '2026-01-01', '85', '5', 1, ''), (1, '2026-04-01', '95', '5', 1, '')`)
    expect((await around()).measures[0]?.target).toBe('85')
  })
})

test('open questions on it, and what it replaces or was replaced by', async () => {
  await at.store.tx((tx) => askChallenge(tx, at.doing('chair'), { id: at.planId }, { kind: 'action', id: at.actionIds[0], name: '1.1' }, { question: 'Why are visits late?', toId: at.cast.head.personId, answerBy: '2026-03-20' }))
  at.store.connections.writer.exec(`insert into action_stops(action_id, replaced_by_id, reason, stopped_by, stopped_at) values (${at.actionIds[1]}, ${at.actionIds[0]}, 'Both do the same', 1, '');
    update actions set stage = 'stopped' where id = ${at.actionIds[1]}`)
  const found = await around()
  expect(found.challenges).toEqual([{ id: 1, question: 'Why are visits late?', life: 'asked', answerBy: '2026-03-20', to: 'The head' }])
  expect(found.replaces).toMatchObject([{ ref: '1.2' }])
  expect((await aroundAction(at.store.db, at.actionIds[1], 'now')).replacedBy).toMatchObject([{ ref: '1.1' }])
})
