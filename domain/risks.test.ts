import { describe, expect, test } from 'vitest'
import { bandRange, heatMapWords, heatRows } from './heat-map.ts'
import { bandOf, checkScale, DEFAULT_SCALE, levelWords, parseScale, scoreWords, type RiskBand } from './risk-scale.ts'
import { checkNewScore, checkSaid, checkScores, offTrack, riskWords, towardsTarget, troubleOf, type Mitigation } from './risks.ts'

const TODAY = '2026-03-02'
const level = (likelihood: number, impact: number) => ({ likelihood, impact })

test.each([[1, 'Low'], [4, 'Low'], [5, 'Moderate'], [9, 'Moderate'], [10, 'High'], [15, 'High'], [16, 'Severe'], [25, 'Severe'], [36, 'Severe']])('a score of %i is %s', (score, name) => expect(bandOf(DEFAULT_SCALE, score).name).toBe(name))

test('a score is said with its band, a level with its word', () => {
  expect(scoreWords(DEFAULT_SCALE, level(4, 5))).toBe('20 Severe')
  expect([levelWords(5, 'likelihood', 3), levelWords(3, 'impact', 3), levelWords(3, 'impact', 5)]).toEqual(['3 Possible', '3 Critical', '5'])
})

describe('a scale', () => {
  const band = (name: string, from: number, tone: RiskBand['tone'] = 'green') => ({ name, from, tone })
  test.each<[string, number, RiskBand[]]>([
    ['Select a size', 2, DEFAULT_SCALE.bands], ['Select a size', 7, DEFAULT_SCALE.bands], ['from 2 to 6 bands', 5, [band('Low', 1)]], ['from 2 to 6 bands', 5, Array.from({ length: 7 }, (_, i) => band(`Band ${i}`, i + 1))],
    ['begin at 1', 5, [band('Low', 2), band('High', 8)]], ['begin above 8', 5, [band('Low', 1), band('Middling', 8), band('High', 8)]], ['begin at 9 or below', 3, [band('Low', 1), band('High', 10)]],
    ['called low already', 5, [band('Low', 1), band('low', 5)]], ['Name the band', 5, [band('Low', 1), band(' ', 5)]], ['Name the band', 5, [band('Low', 1), band('x'.repeat(31), 5)]],
    ['begin above', 5, [band('Low', 1), band('High', 5.5)]], ['Select a colour', 5, [band('Low', 1), band('High', 5, 'pink' as 'red')]],
  ])('is refused: %s (%i)', (sentence, size, bands) => expect(() => checkScale({ size, bands })).toThrow(sentence))

  test('is read as it was kept', () => {
    expect(parseScale(5, JSON.stringify(DEFAULT_SCALE.bands))).toEqual(DEFAULT_SCALE)
    expect(() => parseScale(5, '[]')).toThrow('bands')
    expect(DEFAULT_SCALE.bands.map((each) => bandRange(DEFAULT_SCALE, each))).toEqual(['1 to 4', '5 to 9', '10 to 15', '16 to 25'])
  })
})

test.each([
  [{ cause: 'Agency pay is higher elsewhere.', event: 'Social workers leave', consequence: 'Children have more changes of worker.' }, 'There is a risk that social workers leave because agency pay is higher elsewhere, leading to children have more changes of worker.'],
  [{ cause: 'SEND reviews take longer', event: 'A placement breaks down ', consequence: 'moves at short notice' }, 'There is a risk that a placement breaks down because SEND reviews take longer, leading to moves at short notice.'],
])('a risk is one sentence', (said, words) => expect(riskWords(said)).toBe(words))

test.each(['cause', 'event', 'consequence'] as const)('each part of a risk says something: %s', (part) => {
  const said = { cause: 'Agency pay is higher', event: 'Social workers leave us', consequence: 'More changes of worker' }
  expect(() => checkSaid(said)).not.toThrow()
  expect(() => checkSaid({ ...said, [part]: 'Pay' })).toThrow('three words or more')
})

describe('scores', () => {
  const scores = { initial: level(4, 4), current: level(3, 4), target: level(2, 4) }
  test('of a new risk lie on the scale, with a target no higher than the initial one', () => {
    expect(() => checkScores(DEFAULT_SCALE, scores)).not.toThrow()
    expect(() => checkScores(DEFAULT_SCALE, { ...scores, target: level(4, 4) })).not.toThrow()
    expect(() => checkScores(DEFAULT_SCALE, { ...scores, target: level(5, 4) })).toThrow('16 or below')
    expect(() => checkScores(DEFAULT_SCALE, { ...scores, current: level(6, 1) })).toThrow('likelihood from 1 to 5')
    expect(() => checkScores(DEFAULT_SCALE, { ...scores, current: level(1, 0) })).toThrow('impact from 1 to 5')
  })
  test.each([
    ['current', level(3, 4), 'A reason of a sentence', 'record a review instead'], ['current', level(2, 4), 'Less', 'at least one sentence'], ['target', level(5, 5), 'A reason of a sentence', '16 or below'],
    ['current', level(1.5, 4), 'A reason of a sentence', 'likelihood from 1 to 5'],
  ] as const)('given again is refused: %s %j', (kind, to, reason, sentence) => expect(() => checkNewScore(DEFAULT_SCALE, { life: 'open', ...scores }, kind, to, reason)).toThrow(sentence))
  test('of a closed risk stay', () => expect(() => checkNewScore(DEFAULT_SCALE, { life: 'closed', ...scores }, 'current', level(1, 1), 'A reason of a sentence')).toThrow('open it again first'))
  test('the current one may pass the initial one, and is said against its target', () => {
    expect(() => checkNewScore(DEFAULT_SCALE, { life: 'open', ...scores }, 'current', level(5, 5), 'Two managers have left since')).not.toThrow()
    expect([scores, { ...scores, current: level(2, 4) }, { ...scores, current: level(1, 4) }].map(towardsTarget)).toEqual(['4 above its target', 'At its target', '4 below its target'])
  })
})

describe('mitigation', () => {
  const fine: Mitigation = { id: 1, ref: '1.2', title: 'Recruit', status: 'going_well', stage: 'under_way', dueOn: '2026-06-30', dueWords: null, firstDueOn: null, lastUpdateOn: '2026-02-20' }
  test.each<[string | null, Partial<Mitigation>]>([
    [null, {}], [null, { status: 'not_rated' }], [null, { dueOn: TODAY }], [null, { stage: 'complete', dueOn: '2026-01-01', lastUpdateOn: '2025-01-01' }], [null, { lastUpdateOn: '2026-01-31' }],
    ['is rated Do better', { status: 'do_better' }], ['is overdue since 1 March 2026', { dueOn: '2026-03-01' }], ['has had no update for more than 30 days', { lastUpdateOn: '2026-01-30' }],
    ['has been stopped', { stage: 'stopped', status: 'do_better' }], ['is rated Do better', { stage: 'complete', status: 'do_better' }],
    ['is rated Do better, is overdue since 1 March 2026 and has had no update for more than 30 days', { status: 'do_better', dueOn: '2026-03-01', lastUpdateOn: '2026-01-30' }],
  ])('%s', (words, change) => expect(troubleOf({ ...fine, ...change }, TODAY, 30)).toBe(words))
  test('is said of a risk as one sentence, or not at all', () => {
    expect(offTrack([], TODAY, 30)).toBeNull()
    expect(offTrack([fine], TODAY, 30)).toBeNull()
    expect(offTrack([fine, { ...fine, ref: '3.1', stage: 'stopped' }, { ...fine, ref: '4.1', status: 'do_better' }], TODAY, 30)).toBe('Mitigation is off track: 3.1 has been stopped; 4.1 is rated Do better.')
  })
})

test('a heat map has each risk once, in the cell of its current score', () => {
  const risks = [{ ref: 'R1', current: level(5, 4) }, { ref: 'R2', current: level(2, 1) }, { ref: 'R3', current: level(4, 4) }, { ref: 'R4', current: level(5, 4) }]
  const rows = heatRows(DEFAULT_SCALE, risks)
  expect(rows.map(({ likelihood, cells }) => [likelihood, cells.map((cell) => cell.risks.map(({ ref }) => ref).join(' '))])).toEqual([[5, ['', '', '', 'R1 R4', '']], [4, ['', '', '', 'R3', '']], [3, ['', '', '', '', '']], [2, ['R2', '', '', '', '']], [1, ['', '', '', '', '']]])
  expect(rows[0]?.cells[4]).toMatchObject({ score: 25, band: { name: 'Severe' } })
  expect(heatMapWords(DEFAULT_SCALE, risks)).toBe('Severe: R1 (20), R4 (20) and R3 (16). Low: R2 (2).')
  expect(heatMapWords(DEFAULT_SCALE, [])).toBe('No risk is open.')
})
