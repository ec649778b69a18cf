import type { APIRequestContext } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { expect, hiddenFields, ORIGIN, post, rows, signInByHand, test, type Member } from './cast.ts'

const token = () => randomBytes(16).toString('base64url')
const one = (sql: string, ...values: unknown[]) => rows<{ id: number }>(sql, ...values)[0]?.id ?? 0
const formAt = async (request: APIRequestContext, path: string) => hiddenFields(await (await request.get(path)).text())
const GRID = '/plans/1/figures?month=2019-05&owner=all'
const MEASURE = { title: 'Entered by hand', unit: 'percent', polarity: 'higher', 'period-kind': 'month', scheme: 'none' }
const figuresOf = (measure: number) => rows<{ value: string }>('select value from figures where measure_id = ? order by id', measure).map(({ value }) => value)
type Values = Record<string, string>

/** A measure of these tests, which the second head owns; the administrator is signed in. */
async function ownMeasure(request: APIRequestContext, ref: string) {
  await signInByHand(request, 'administrator')
  const find = () => one('select id from measures where plan_id = 1 and ref = ?', ref)
  if (find() > 0) return find()
  const owner = String(one("select id from people where email like 'jerome.baptiste@%'"))
  const answer = await post(request, '/plans/1/measures/new', { ...await formAt(request, '/plans/1/measures/new'), ...MEASURE, ref, owner })
  expect(answer.status()).toBe(303)
  return find()
}

const cellsOf = (measure: number, { value = '', numerator = '', denominator = '' }: Values): Values => ({ [`value-${measure}-month`]: value, [`numerator-${measure}-month`]: numerator, [`denominator-${measure}-month`]: denominator })

async function as(playwright: { request: { newContext: (options: { baseURL: string }) => Promise<APIRequestContext> } }, member: Member) {
  const theirs = await playwright.request.newContext({ baseURL: ORIGIN })
  await signInByHand(theirs, member)
  return theirs
}

test.describe('the grid: bad input changes nothing, keeps what was typed and says what to do', () => {
  const cases: [string, Values, Values, string][] = [
    ['letters', { value: 'ninety' }, {}, 'as a number, such as 93'],
    ['letters in the denominator', { value: '90', denominator: 'many' }, {}, 'as a number, such as 93'],
    ['100,000 digits', { value: '9'.repeat(100_000) }, {}, 'as a number, such as 93'],
    ['over 100', { value: '104' }, {}, '104% is over 100%: is it right?'],
    ['a numerator over its denominator', { value: '80', numerator: '9', denominator: '8' }, {}, 'The numerator 9 is more than the denominator 8'],
    ['a fraction that contradicts', { value: '80', numerator: '7', denominator: '8' }, {}, '80% is printed, but 7 of 8 is 88%'],
    ['an answer to another question', { value: '104' }, { checked: 'value=104||' }, '104% is over 100%: is it right?'],
    ['a fraction without its figure', { numerator: '7', denominator: '8' }, {}, 'Enter the figure as it is printed'],
    ['nothing', {}, {}, 'Enter a figure, or change one'],
    ['a month that has not begun', { value: '80' }, { month: '2099-01-31' }, 'this month or in the past'],
    ['a day that ends no month', { value: '80' }, { month: '2019-05-30' }, 'This form is not whole'],
    ['an unknown period', { value: '80' }, { 'value-1-decade': '80' }, 'This form is not whole'],
    ['a reason like a child’s record', { value: '80' }, { reason: '943 476 5919' }, 'Check that no child can be recognised'],
    ['no token', { value: '80' }, { 'form-token': '' }, 'open the page again'],
  ]
  for (const [name, typed, wrong, sentence] of cases) {
    test(name, async ({ request }) => {
      const measure = await ownMeasure(request, 'H 1')
      const answer = await post(request, GRID, { ...await formAt(request, GRID), ...cellsOf(measure, typed), ...wrong })
      const html = await answer.text()
      expect(answer.status()).toBe(200)
      expect(html).toContain('There is a problem')
      expect(html).toContain(sentence)
      expect(figuresOf(measure)).toEqual([])
    })
  }
})

test('the grid takes measures of its own plan alone, and of a head their own alone', async ({ request, playwright }) => {
  const measure = await ownMeasure(request, 'H 1')
  const fields = await formAt(request, GRID)
  const foreign = one('select id from measures where plan_id <> 1')
  for (const id of [foreign, 99_999_999]) expect((await post(request, GRID, { ...fields, ...cellsOf(id, { value: '80' }), 'form-token': token() })).status()).toBe(404)
  expect((await post(request, GRID, { ...fields, ...cellsOf(measure, { value: '80' }), plan: '99999999', 'form-token': token() })).status()).toBe(404)
  for (const member of ['head', 'chair', 'adviser'] as const) {
    const theirs = await as(playwright, member)
    expect((await post(theirs, GRID, { ...fields, ...cellsOf(measure, { value: '80' }), 'form-token': token() })).status(), member).toBe(403)
    await theirs.dispose()
  }
  expect([figuresOf(measure), rows('select count(*) as n from figures where measure_id = ? and month = ?', foreign, '2019-05-31')]).toEqual([[], [{ n: 0 }]])
})

test('a grid posted twice is saved once, and one opened before somebody else’s figure shows both', async ({ request, playwright }) => {
  const measure = await ownMeasure(request, 'H 2')
  const [fields, early] = [await formAt(request, GRID), await formAt(request, GRID)]
  for (const _ of [1, 2]) expect((await post(request, GRID, { ...fields, ...cellsOf(measure, { value: '80' }) })).status()).toBe(303)
  expect(figuresOf(measure)).toEqual(['80'])
  const second = await as(playwright, 'administrator')
  const html = await (await post(second, GRID, { ...early, ...cellsOf(measure, { value: '81' }), reason: 'Counted again' })).text()
  for (const words of ['changed this while you were working', '80%', '81%', 'Counted again']) expect(html).toContain(words)
  expect(figuresOf(measure)).toEqual(['80'])
  const fresh = await formAt(second, GRID)
  expect((await post(second, GRID, { ...fresh, ...cellsOf(measure, { value: '81' }), reason: 'Counted again' })).status()).toBe(303)
  expect(figuresOf(measure)).toEqual(['80', '81'])
  await second.dispose()
})

test.describe('what is said of a measure: bad input changes nothing and says what to do', () => {
  const cases: [string, string, Values, string][] = [
    ['targets without a number', 'targets', {}, 'Enter a minimum, an upper target or both'],
    ['targets the wrong way round', 'targets', { minimum: '95', upper: '90' }, 'the upper target must be the minimum or more'],
    ['a tolerance of a measure that is better higher', 'targets', { upper: '90', tolerance: '5' }, 'Leave the tolerance blank'],
    ['targets from no day', 'targets', { minimum: '90', 'holds-from-day': '31', 'holds-from-month': '2' }, 'must be a real date'],
    ['a comparator of an odd year', 'comparators', { year: '2021/23' }, 'Enter the year like 2021/22 or 2025'],
    ['an unknown comparator', 'comparators', { kind: 'wales' }, 'Select what it is compared with'],
    ['a comparator that is no number', 'comparators', { value: 'much' }, 'as a number'],
    ['a baseline of no time', 'baseline', { 'month-month': '', 'month-year': '' }, 'Enter the month of the baseline'],
    ['a baseline that ends before it starts', 'baseline', { 'toMonth-month': '1', 'toMonth-year': '2018' }, 'must be after the baseline'],
    ['half a peak', 'baseline', { extremeKind: 'peak' }, 'Enter the figure of the peak or low'],
    ['a break without a reason', 'break', { reason: ' ' }, 'Enter why something else is counted'],
    ['a break in the future', 'break', { 'month-year': '2099' }, 'this month or in the past'],
    ['a scheme without a polarity', 'edit', { scheme: 'targets', polarity: 'none' }, 'Select whether high or low is good'],
    ['a comparator that is not said', 'edit', { scheme: 'comparator' }, 'Choose what the measure is compared with'],
    ['a part of a measure elsewhere', 'edit', { 'part-of': '99999999', breakdown: '17-18' }, ''],
    ['a measure of the Department’s that is not loaded', 'edit', { lait: 'none-such' }, 'Choose a measure of the Department’s from the list'],
  ]
  const right: Record<string, Values> = {
    targets: { 'holds-from-day': '1', 'holds-from-month': '4', 'holds-from-year': '2019' }, comparators: { kind: 'england', year: '2018/19', value: '80' },
    baseline: { 'month-month': '5', 'month-year': '2018', value: '49' }, break: { 'month-month': '5', 'month-year': '2019', definition: 'Something else', reason: 'The standard changed' }, edit: MEASURE,
  }
  for (const [name, part, wrong, sentence] of cases) {
    test(name, async ({ request }) => {
      const measure = await ownMeasure(request, 'H 3')
      const path = `/measures/${measure}/${part}`
      const said = () => rows('select version, definition, (select count(*) from measure_targets where measure_id = m.id) + (select count(*) from measure_comparators where measure_id = m.id) + (select count(*) from measure_baselines where measure_id = m.id) + (select count(*) from measure_breaks where measure_id = m.id) as said from measures m where id = ?', measure)
      const before = said()
      const answer = await post(request, path, { ...await formAt(request, path), ref: 'H 3', owner: '1', ...right[part], ...wrong })
      expect(answer.status()).toBe(sentence ? 200 : 404)
      expect(await answer.text()).toContain(sentence)
      expect(said()).toEqual(before)
    })
  }
})

test('a definition that changes is asked about, and breaks the series when something else is counted', async ({ request }) => {
  const measure = await ownMeasure(request, 'H 5')
  const path = `/measures/${measure}/edit`
  const edit = async (said: Values) => post(request, path, { ...await formAt(request, path), ...MEASURE, ref: 'H 5', owner: String(one('select owner_id as id from measures where id = ?', measure)), ...said })
  expect((await post(request, GRID, { ...await formAt(request, GRID), ...cellsOf(measure, { value: '80' }) })).status()).toBe(303)
  expect((await edit({ definition: 'Visits within ten days' })).status()).toBe(303)
  const changed = { definition: 'Visits within five days' }
  expect(await (await edit(changed)).text()).toContain('say whether something else is counted now')
  expect(await (await edit({ ...changed, recount: 'yes', reason: 'The standard changed' })).text()).toContain('Enter the first month that is counted in the new way')
  const breaks = () => rows('select from_month as month, definition_before as before from measure_breaks where measure_id = ?', measure)
  expect([breaks(), rows('select definition from measures where id = ?', measure)]).toEqual([[], [{ definition: 'Visits within ten days' }]])
  expect((await edit({ ...changed, recount: 'yes', reason: 'The standard changed', 'month-month': '4', 'month-year': '2020' })).status()).toBe(303)
  expect(breaks()).toEqual([{ month: '2020-04-30', before: 'Visits within ten days' }])
})

test('targets that were opened before somebody else’s change show both, and the chair may not set them', async ({ request, playwright }) => {
  const path = `/measures/${await ownMeasure(request, 'H 4')}/targets`
  const fields = await formAt(request, path)
  const right = { 'holds-from-day': '1', 'holds-from-month': '4', 'holds-from-year': '2019', minimum: '90', upper: '95' }
  expect((await post(request, path, { ...fields, ...right })).status()).toBe(303)
  const html = await (await post(request, path, { ...fields, ...right, upper: '97', 'form-token': token() })).text()
  for (const words of ['changed this while you were working', 'upper target 95%', 'upper target 97%']) expect(html).toContain(words)
  const chair = await as(playwright, 'chair')
  expect((await post(chair, path, { ...fields, ...right, upper: '99', 'form-token': token() })).status()).toBe(403)
  await chair.dispose()
})
