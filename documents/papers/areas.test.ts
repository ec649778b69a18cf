import { describe, expect, test } from 'vitest'
import { areaParts, areasOnAPage, AREAS_ON_A_PAGE, stageWords, type PaperAction } from './areas.ts'
import { DEFINITION, headingsOf, rowsOf, tablesOf, textsOf } from './test-parts.ts'

const ON = '2026-03-31'
const area = { id: 1, number: 1, title: 'Front door', sponsor: 'The sponsor', outcomes: ['I am listened to'] }
const action = (said: Partial<PaperAction> = {}): PaperAction => ({
  areaId: 1, ref: '1.1', title: 'Visit on time', owner: 'The head', stage: 'under_way', status: 'do_better', dueOn: '2026-04-30', dueWords: null, firstDueOn: '2026-04-30', evidenced: '', ...said,
})
const rowOf = (said: Partial<PaperAction>) => rowsOf(areaParts({ areas: [area], actions: [action(said)], total: 1, on: ON }, DEFINITION))[0]

test('an area has a heading, its sponsor and its outcomes before its actions', () => {
  const parts = areaParts({ areas: [area, { ...area, id: 2, number: 2, title: 'Homes', sponsor: null, outcomes: [] }], actions: [action()], total: 1, on: ON }, DEFINITION)
  expect(parts.map(({ kind }) => kind)).toEqual(['heading', 'text', 'list', 'table', 'heading', 'table'])
  expect(headingsOf(parts)).toEqual(['Priority area 1: Front door', 'Priority area 2: Homes'])
  expect(tablesOf(parts).map(({ name, rows, empty }) => [name, rows.length, empty])).toEqual([['Area 1', 1, 'No actions stand in this area.'], ['Area 2', 0, 'No actions stand in this area.']])
})

describe('an action', () => {
  test.each([
    ['in time', {}, ['1.1', 'Visit on time', 'The head', '30 Apr 2026', '', 'Do better', 'Under way', 'No evidence yet']],
    ['late and slipped', { dueOn: '2026-03-19', firstDueOn: '2026-02-07' }, ['1.1', 'Visit on time', 'The head', '19 Mar 2026', '40', 'Do better', 'Under way, 12 days overdue', 'No evidence yet']],
    ['with words for a date', { dueOn: null, dueWords: 'ongoing', status: 'not_rated' as const }, ['1.1', 'Visit on time', 'The head', 'ongoing', '', 'Not rated', 'Under way', 'No evidence yet']],
    ['with evidence', { evidenced: 'evidenced by a tracker, newest March 2026' }, ['1.1', 'Visit on time', 'The head', '30 Apr 2026', '', 'Do better', 'Under way', 'A tracker, newest March 2026']],
  ])('%s', (_, said, row) => {
    expect(rowOf(said)).toEqual(row)
  })

  test('has no evidence where the report wants none', () => {
    const [table] = tablesOf(areaParts({ areas: [area], actions: [action()], total: 1, on: ON }, { ...DEFINITION, evidenceLines: false }))
    expect([table?.columns.length, table?.rows[0]?.length]).toEqual([7, 7])
  })

  test.each([['complete', '2026-01-01', 'Complete'], ['not_started', '2026-03-30', 'Not started, 1 day overdue'], ['under_way', ON, 'Under way'], ['under_way', null, 'Under way']] as const)('%s and due %s says "%s"', (stage, dueOn, words) => {
    expect(stageWords({ stage, dueOn }, ON)).toBe(words)
  })
})

test('more actions than a paper holds are counted', () => {
  expect(textsOf(areaParts({ areas: [area], actions: [action()], total: 1200, on: ON }, DEFINITION)).at(-1)).toBe('and 1,199 more actions, which stand in Sightline')
})

describe('a plan on a page', () => {
  const counts = [{ areaId: 1, status: 'going_well' as const, count: 3, overdue: 1 }, { areaId: 1, status: 'do_better' as const, count: 7, overdue: 2 }]
  const worst = ['1.4', '1.2'].map((ref) => ({ areaId: 1, ref, inArea: 7 }))

  test('has a row for each area and one for the whole', () => {
    expect(rowsOf(areasOnAPage({ areas: [area], counts, worst }, DEFINITION))).toEqual([['1 Front door', '10', '3', '0', '7', '0', '3', '1.4, 1.2 and 5 more'], ['The whole plan', '10', '3', '0', '7', '0', '3', '']])
  })

  test('of many areas names the first', () => {
    const areas = Array.from({ length: 24 }, (_, i) => ({ ...area, id: i + 1, number: i + 1 }))
    const parts = areasOnAPage({ areas, counts, worst }, DEFINITION)
    expect([rowsOf(parts).length, textsOf(parts)]).toEqual([AREAS_ON_A_PAGE + 1, ['and 4 more priority areas']])
  })

  test('of no areas says so', () => {
    expect(tablesOf(areasOnAPage({ areas: [], counts: [], worst: [] }, DEFINITION))[0]).toMatchObject({ rows: [], empty: 'There are no priority areas in this plan yet.' })
  })
})
