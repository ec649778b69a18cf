import type { APIRequestContext } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { expect, hiddenFields, ORIGIN, post, rows, signInByHand, test, type Member } from './cast.ts'

const token = () => randomBytes(16).toString('base64url')
const one = (sql: string) => rows<{ id: number }>(sql)[0]?.id ?? 0
const authority = () => one('select authority_id as id from plans where id = 1')
const elsewhere = () => one('select id from authorities where id <> (select authority_id from plans where id = 1)')
const visit = () => one("select id from reviews where kind = 'focused_visit' and id in (select review_id from review_plans where plan_id = 1) and id in (select review_id from findings where kind = 'priority_action')")
const visitRule = () => one("select id from deadline_rules where review_kind = 'focused_visit' and authority_id = (select authority_id from plans where id = 1)")
const measure = () => one('select id from measures where plan_id = 1 order by id')
const formAt = async (request: APIRequestContext, path: string) => hiddenFields(await (await request.get(path)).text())
/** Everything that a post of these tests could have left behind. */
const left = () => rows(`select 'rule' from deadline_rules where title like 'By hand%' union all select 'holiday' from bank_holidays where name like 'By hand%'
  union all select 'sent' from deadlines_met where note like 'By hand%' union all select 'measure' from measures where title like 'By hand%' union all select 'figure' from figures where reason like 'By hand%'`)

const RULE = { 'review-kind': 'internal_audit', title: 'By hand', 'working-days': '10', 'who-sends': 'The chair', 'to-whom': 'The auditor' }
const HOLIDAY = { 'day-day': '1', 'day-month': '5', 'day-year': '2030', name: 'By hand' }
const SENT = { 'sent-on-day': '1', 'sent-on-month': '1', 'sent-on-year': '2026', note: 'By hand' }
const MEASURE = { ref: 'By hand', title: 'By hand', section: '', unit: 'percent', polarity: 'higher', 'period-kind': 'month', scheme: 'none', owner: '1', definition: '' }
const FIGURE = { span: 'month', 'month-month': '1', 'month-year': '2020', value: '90', reason: 'By hand' }
type Values = Record<string, string>

test.describe('bad input changes nothing, keeps what was typed and says what to do', () => {
  const newRule = () => `/authorities/${authority()}/clock/rules/new`
  const newHoliday = () => `/authorities/${authority()}/clock/holidays/new`
  const sent = () => `/reviews/${visit()}/clock/${visitRule()}`
  const newMeasure = () => '/plans/1/measures/new'
  const figure = () => `/measures/${measure()}/figure`
  const cases: [string, () => string, Values, Values, string][] = [
    ['a rule of no days', newRule, RULE, { 'working-days': '0' }, 'Working days must be a whole number from 1 to 1000'],
    ['a rule of too many days', newRule, RULE, { 'working-days': '1001' }, 'Working days must be a whole number from 1 to 1000'],
    ['a rule after an unknown kind of review', newRule, RULE, { 'review-kind': 'gossip' }, 'Select the kind of review'],
    ['a rule that says nothing', newRule, RULE, { title: ' ' }, 'Enter what is due'],
    ['a rule with 100,000 characters', newRule, RULE, { 'to-whom': 'a'.repeat(100_000) }, 'To whom must be 200 characters or fewer. It has 100,000'],
    ['a rule that is there already', newRule, RULE, { 'review-kind': 'focused_visit', title: 'Draft action plan' }, 'asked for after this kind of review already'],
    ['a holiday on an impossible day', newHoliday, HOLIDAY, { 'day-day': '31', 'day-month': '2' }, 'Day must be a real date'],
    ['a holiday on a Saturday', newHoliday, HOLIDAY, { 'day-day': '4' }, 'is no working day as it is (Saturday)'],
    ['a holiday without a name', newHoliday, HOLIDAY, { name: '' }, 'Enter the name of the bank holiday'],
    ['sent in the future', sent, SENT, { 'sent-on-year': '2099' }, 'today or in the past'],
    ['sent before the clock started', sent, SENT, { 'sent-on-year': '1995' }, 'when the clock started'],
    ['sent on half a day', sent, SENT, { 'sent-on-month': '' }, 'Day it was sent must include a month'],
    ['a note with a NUL byte', sent, SENT, { note: 'By hand\u0000' }, 'can not be saved'],
    ['a note like a child’s record', sent, SENT, { note: 'By hand 943 476 5919' }, 'Check that no child can be recognised'],
    ['a measure in an unknown unit', newMeasure, MEASURE, { unit: 'furlongs' }, 'Select the unit'],
    ['a measure owned by nobody of the plan', newMeasure, MEASURE, { owner: '99999999' }, 'Choose somebody who has a role in this plan'],
    ['a figure that is no number', figure, FIGURE, { value: 'ninety' }, 'as a number, such as 93'],
    ['a figure of a month that has not begun', figure, FIGURE, { 'month-year': '2099' }, 'The month must be this month or in the past'],
    ['a figure of a month that is none', figure, FIGURE, { 'month-month': '13' }, 'Month must be a real month'],
    ['a form without its token', figure, FIGURE, { 'form-token': '' }, 'open the page again'],
  ]
  for (const [name, path, right, wrong, sentence] of cases) {
    test(name, async ({ request }) => {
      await signInByHand(request, 'administrator')
      const answer = await post(request, path(), { ...await formAt(request, path()), ...right, ...wrong })
      const html = await answer.text()
      expect(answer.status()).toBe(200)
      expect(html).toContain('There is a problem')
      expect(html).toContain(sentence)
      const kept = Object.entries(right).find(([field, value]) => value === 'By hand' && !(field in wrong))
      if (kept) expect(html).toContain('By hand')
      expect(left()).toEqual([])
    })
  }
})

test('ids that are unknown or of another authority or plan are not found, and change nothing', async ({ request }) => {
  await signInByHand(request, 'administrator')
  const foreign = {
    rule: one(`select id from deadline_rules where authority_id = ${elsewhere()}`), review: one(`select id from reviews where authority_id = ${elsewhere()}`),
    plan: one(`select id from plans where authority_id = ${elsewhere()}`),
  }
  const posts: [string, Values, string, (number | string)[]][] = [
    [`/authorities/${authority()}/clock/rules/new`, RULE, 'authority', [elsewhere(), 99_999_999]],
    [`/authorities/${authority()}/clock/holidays/new`, HOLIDAY, 'authority', [elsewhere(), 99_999_999]],
    [`/deadline-rules/${visitRule()}`, { ...RULE, title: 'By hand' }, 'rule', [foreign.rule, 99_999_999]],
    [`/deadline-rules/${visitRule()}/retire`, {}, 'rule', [foreign.rule, 99_999_999]],
    [`/reviews/${visit()}/clock/${visitRule()}`, SENT, 'rule', [foreign.rule, 99_999_999]],
    [`/reviews/${visit()}/clock/${visitRule()}`, SENT, 'review', [foreign.review, 99_999_999]],
    ['/plans/1/measures/new', MEASURE, 'plan', [foreign.plan, 99_999_999]],
    [`/measures/${measure()}/figure`, FIGURE, 'measure', [99_999_999]],
    [`/measures/${measure()}/actions`, { actions: '' }, 'measure', [99_999_999]],
  ]
  const standing = () => rows(`select sum(version) as n from deadline_rules where id in (${visitRule()}, ${foreign.rule}) union all select count(*) from deadlines_met where rule_id in (${visitRule()}, ${foreign.rule})`)
  const before = standing()
  for (const [path, right, field, ids] of posts) {
    const fields = await formAt(request, path)
    for (const id of ids) expect((await post(request, path, { ...fields, ...right, [field]: String(id), 'form-token': token() })).status(), `${path} with ${field} ${id}`).toBe(404)
    const odd = await post(request, path, { ...fields, ...right, [field]: "1' or 1=1", 'form-token': token() })
    expect([200, 404], path).toContain(odd.status())
  }
  expect(left()).toEqual([])
  expect(standing()).toEqual(before)
})

test.describe('a verb that the role lacks is refused with 403 and changes nothing', () => {
  const cases: [string, () => string, Values, Member[]][] = [
    ['rule', () => `/deadline-rules/${visitRule()}`, RULE, ['chair', 'boardMember', 'head', 'adviser']],
    ['holiday', () => `/authorities/${authority()}/clock/holidays/new`, HOLIDAY, ['chair', 'boardMember', 'head', 'adviser']],
    ['sent', () => `/reviews/${visit()}/clock/${visitRule()}`, SENT, ['boardMember', 'head', 'adviser']],
    ['measure', () => `/measures/${measure()}/edit`, MEASURE, ['chair', 'boardMember', 'head', 'adviser']],
    ['figure', () => `/measures/${measure()}/figure`, FIGURE, ['chair', 'boardMember', 'adviser']],
  ]
  for (const [name, path, right, members] of cases) {
    test(name, async ({ request, playwright }) => {
      await signInByHand(request, 'administrator')
      const fields = await formAt(request, path())
      for (const member of members) {
        const theirs = await playwright.request.newContext({ baseURL: ORIGIN })
        await signInByHand(theirs, member)
        expect((await post(theirs, path(), { ...fields, ...right, 'form-token': token() })).status(), member).toBe(403)
        await theirs.dispose()
      }
      expect(left()).toEqual([])
    })
  }
})

test.describe('trust 12: a form opened before somebody else’s change shows both and keeps the text', () => {
  test('a deadline rule', async ({ request }) => {
    await signInByHand(request, 'administrator')
    const id = one(`select id from deadline_rules where review_kind = 'ilacs_short' and authority_id = ${authority()}`)
    const path = `/deadline-rules/${id}`
    const right = { ...RULE, 'review-kind': 'ilacs_short', title: 'Statement of action', 'working-days': '70' }
    const fields = await formAt(request, path)
    expect((await post(request, path, { ...fields, ...right })).status()).toBe(303)
    const answer = await post(request, path, { ...fields, ...right, title: 'My own words', 'form-token': token() })
    const html = await answer.text()
    expect(answer.status()).toBe(200)
    expect(html).toContain('changed this while you were working')
    expect(html).toContain('My own words')
    const retiring = await post(request, `${path}/retire`, { ...await formAt(request, `${path}/retire`), version: fields.version ?? '', 'form-token': token() })
    expect(await retiring.text()).toContain('changed this while you were working')
    expect(rows('select title, retired_at as retired from deadline_rules where id = ?', id)).toEqual([{ title: 'Statement of action', retired: null }])
  })

  test('a measure, and the actions that should move it', async ({ request }) => {
    await signInByHand(request, 'administrator')
    const id = one('select id from measures where plan_id = 1 order by id desc')
    const [now] = rows<Record<'ref' | 'title' | 'unit' | 'polarity', string> & { owner: number }>('select ref, title, unit, polarity, owner_id as owner from measures where id = ?', id)
    const right = { ...now, owner: String(now?.owner), 'period-kind': 'month', scheme: 'none', section: 'Sections', definition: '', recount: 'no' }
    const fields = await formAt(request, `/measures/${id}/edit`)
    expect((await post(request, `/measures/${id}/edit`, { ...fields, ...right })).status()).toBe(303)
    const answer = await post(request, `/measures/${id}/edit`, { ...fields, ...right, definition: 'My own words', 'form-token': token() })
    const html = await answer.text()
    expect(html).toContain('changed this while you were working')
    expect(html).toContain('My own words')
    const moved = await post(request, `/measures/${id}/actions`, { ...await formAt(request, `/measures/${id}/actions`), version: fields.version ?? '', actions: '1.1', 'form-token': token() })
    expect(await moved.text()).toContain('changed this while you were working')
    expect(rows('select definition, section from measures where id = ?', id)).toEqual([{ definition: '', section: 'Sections' }])
  })
})

test('a form posted twice is saved once', async ({ request }) => {
  await signInByHand(request, 'administrator')
  const path = `/measures/${measure()}/figure`
  const fields = await formAt(request, path)
  const once = { ...FIGURE, 'month-year': '2011', reason: '' }
  for (const _ of [1, 2]) expect((await post(request, path, { ...fields, ...once })).status()).toBe(303)
  expect(rows('select count(*) as n from figures where measure_id = ? and month = ?', measure(), '2011-01-31')).toEqual([{ n: 1 }])
})

test('addresses that can not be read get a page, not a fault', async ({ request }) => {
  await signInByHand(request, 'administrator')
  for (const path of [`/reviews/${visit()}/clock?count=x`, `/reviews/${visit()}/clock?count=99999999999999`, `/reviews/${visit()}/clock?count=1&count=2`, '/reviews/x/clock', `/reviews/${visit()}/clock/0`, '/authorities/-1/clock', '/authorities/99999999/clock', '/deadline-rules/1e9', '/bank-holidays/abc', '/measures/0', '/measures/99999999', '/plans/1/measures?page=-1', '/plans/1/measures?page=99999']) {
    const answer = await request.get(path)
    expect([200, 404], path).toContain(answer.status())
    expect(await answer.text(), path).not.toMatch(/node_modules|SqliteError|at \w+ \(/)
  }
})
