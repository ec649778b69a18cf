import { randomBytes } from 'node:crypto'
import { expect, hiddenFields, ORIGIN, post, rows, signInByHand, test } from './cast.ts'

const token = () => randomBytes(16).toString('base64url')
let chosen = 0
/** One measure for all of these tests: the first of which the board has said nothing when they begin. */
const measure = () => (chosen ||= rows<{ id: number }>('select id from measures m where plan_id = 1 and not exists (select 1 from measure_headings where measure_id = m.id) order by ref_sort')[0]?.id ?? 0)
const path = () => `/measures/${measure()}/heading`
const SAID = { heading: 'do_better', 'month-month': '1', 'month-year': '2026', reason: 'By hand it was said' }
const said = () => rows('select heading, reason from measure_headings where measure_id = ? order by id', measure())

const WRONG: [string, Partial<typeof SAID>, string][] = [
  ['no heading', { heading: '' }, 'Select a heading, or the computed one'],
  ['an unknown heading', { heading: 'not_rated' }, 'Select a heading, or the computed one'],
  ['no month', { 'month-month': '', 'month-year': '' }, 'Enter the month'],
  ['a month to come', { 'month-year': '2090' }, 'this month or in the past'],
  ['a reason that is no sentence', { reason: 'Because' }, 'Give a reason of at least one sentence'],
  ['too long a reason', { reason: 'so it is '.repeat(200) }, 'Reason must be 1,000 characters or fewer'],
  ['the computed heading where it stands', { heading: 'computed' }, 'The computed heading stands already'],
]
for (const [name, wrong, sentence] of WRONG) {
  test(`bad input, a heading with ${name}: nothing is changed and what was typed is kept`, async ({ request }) => {
    await signInByHand(request, 'chair')
    const fields = hiddenFields(await (await request.get(path())).text())
    const answer = await post(request, path(), { ...fields, ...SAID, ...wrong, 'form-token': token() })
    const html = await answer.text()
    expect(answer.status()).toBe(200)
    expect(html).toContain(sentence)
    if (!('reason' in wrong)) expect(html).toContain('By hand it was said')
    expect(said()).toEqual([])
  })
}

test('a heading by those who may not say it, or of a measure that is not there, changes nothing', async ({ request, playwright }) => {
  await signInByHand(request, 'chair')
  const fields = hiddenFields(await (await request.get(path())).text())
  for (const member of ['head', 'adviser', 'outsider'] as const) {
    const theirs = await playwright.request.newContext({ baseURL: ORIGIN })
    await signInByHand(theirs, member)
    expect((await post(theirs, path(), { ...fields, ...SAID, 'form-token': token() })).status(), member).toBe(403)
    await theirs.dispose()
  }
  expect((await post(request, path(), { ...fields, ...SAID, measure: '99999999', 'form-token': token() })).status()).toBe(404)
  expect(said()).toEqual([])
})

test('trust 12: a heading that somebody said meanwhile is shown beside one’s own; posted twice it is said once', async ({ request }) => {
  await signInByHand(request, 'chair')
  const fields = hiddenFields(await (await request.get(path())).text())
  for (const _ of [1, 2]) expect((await post(request, path(), { ...fields, ...SAID })).status()).toBe(303)
  expect(said()).toEqual([{ heading: 'do_better', reason: SAID.reason }])
  const answer = await post(request, path(), { ...fields, ...SAID, heading: 'going_well', reason: 'My own words of it', 'form-token': token() })
  const html = await answer.text()
  expect(html).toContain('changed this while you were working')
  expect(html).toContain('My own words of it')
  expect(said()).toHaveLength(1)
})

test('addresses that can not be read get a page or a plain refusal, not a fault', async ({ request }) => {
  await signInByHand(request, 'adviser')
  const page = `/measures/${rows<{ id: number }>('select measure_id as id from figures join measures m on m.id = measure_id where m.plan_id = 1 group by measure_id order by count(*) desc')[0]?.id}`
  const answers: [string, number][] = [
    [`${page}?chart=pie&known=x&since=2025-99&page=-1`, 200], [`${page}?chart=a&chart=b&page=99999`, 200], [`${page}/chart.svg?known=then&chart=process`, 200], [`${page}/figures.csv?below=6`, 200],
    [`${page}/figures.csv?below=-1`, 400], [`${page}/figures.csv?below=1e3`, 400], [`${page}/figures.csv?below=101`, 400], ['/measures/0/chart.png', 404], ['/measures/99999999/figures.csv', 404],
  ]
  for (const [address, status] of answers) {
    const answer = await request.get(address)
    expect(answer.status(), address).toBe(status)
    expect(await answer.text(), address).not.toMatch(/node_modules|SqliteError|at \w+ \(/)
  }
})
