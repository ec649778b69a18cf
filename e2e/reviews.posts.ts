import type { APIRequestContext } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { expect, hiddenFields, post, rows, signInByHand, test } from './cast.ts'

const PROBLEM = 'There is a problem'
const token = () => randomBytes(16).toString('base64url')
const one = (sql: string) => rows<{ id: number }>(sql)[0]?.id
const inspection = () => one("select id from reviews where kind = 'ilacs_standard'")
const finding = () => one(`select id from findings where review_id = ${inspection()} order by id limit 1`)
/** What these tests could change, and nothing that a journey beside them does: what was added with their words, and what the trail says of the first findings of the inspection. */
const changes = () => rows(`select (select count(*) from reviews where title = 'Typed with care') as reviews, (select count(*) from findings where words = 'Typed with care') as findings,
  (select count(*) from trail where subject_kind = 'review' and subject_id = cast(${inspection()} as text)) as review,
  (select count(*) from trail where subject_kind = 'finding' and subject_id in (select cast(id as text) from findings where review_id = ${inspection()} order by id limit 5)) as finding`)
const toldOf = (finding: number | undefined) => rows<{ n: number }>("select count(*) as n from trail where subject_kind = 'finding' and subject_id = ?", String(finding))[0]?.n ?? 0
const foreignPlan = () => String(one('select id from plans where authority_id <> (select authority_id from plans where id = 1)'))

async function form(request: APIRequestContext, path: string) {
  return { path, fields: hiddenFields(await (await request.get(path)).text()) }
}

const REVIEW = { kind: 'peer_review', title: 'Typed with care', theme: 'Early help', 'visited-from-day': '2', 'visited-from-month': '2', 'visited-from-year': '2026', plans: '1' }

test.describe('bad input adds no review, keeps what was typed and says what to do', () => {
  const cases: [string, Record<string, string>, string][] = [
    ['an impossible date', { 'published-day': '31', 'published-month': '2', 'published-year': '2026' }, 'The day it was published must be a real date'],
    ['half a date', { 'received-day': '3' }, 'The day it was received must include a month and year'],
    ['an end before its start', { 'visited-to-day': '1', 'visited-to-month': '2', 'visited-to-year': '2026' }, 'same as or after its first day'],
    ['published before the visit', { 'published-day': '1', 'published-month': '2', 'published-year': '2026' }, 'same as or after the visit'],
    ['a visit in the future', { 'visited-from-year': '2099' }, 'must be today or in the past'],
    ['an unknown kind', { kind: 'gossip' }, 'Select what kind of review it is'],
    ['an unknown grade', { 'grade-overall': 'splendid' }, 'Select a grade from the list'],
    ['a grade for what is not graded', { 'grade-overall': 'good' }, 'Only an ILACS inspection'],
    ['a day and words', { 'expected-day': '1', 'expected-month': '5', 'expected-year': '2099', 'expected-words': 'May 2099' }, 'or words, not both'],
    ['no plan', { plans: '' }, 'Choose at least one plan'],
    ['100,000 characters', { theme: 'a'.repeat(100_000) }, 'must be 200 characters or fewer. It has 100,000'],
    ['a NUL byte', { theme: 'before\u0000after' }, 'can not be saved'],
    ['a form without its token', { 'form-token': '' }, 'open the page again'],
  ]
  for (const [name, wrong, sentence] of cases) {
    test(name, async ({ request }) => {
      await signInByHand(request, 'administrator')
      const { path, fields } = await form(request, '/plans/1/reviews/new')
      const before = changes()
      const answer = await post(request, path, { ...fields, ...REVIEW, ...wrong })
      const html = await answer.text()
      expect(answer.status()).toBe(200)
      expect(html).toContain(PROBLEM)
      expect(html).toContain(sentence)
      expect(html).toContain('Typed with care')
      expect(changes()).toEqual(before)
    })
  }
})

test('a plan of another council, and ids that there are not, are not found and change nothing', async ({ request }) => {
  await signInByHand(request, 'administrator')
  const adding = await form(request, '/plans/1/reviews/new')
  const editing = await form(request, `/reviews/${inspection()}/edit`)
  const before = changes()
  for (const plans of [foreignPlan(), '999999']) {
    expect((await post(request, adding.path, { ...adding.fields, ...REVIEW, plans, 'form-token': token() })).status(), plans).toBe(404)
    expect((await post(request, editing.path, { ...editing.fields, ...REVIEW, plans, 'form-token': token() })).status(), plans).toBe(404)
  }
  expect((await post(request, adding.path, { ...adding.fields, ...REVIEW, plan: foreignPlan(), 'form-token': token() })).status()).toBe(404)
  expect((await post(request, editing.path, { ...editing.fields, ...REVIEW, review: '999999', 'form-token': token() })).status()).toBe(404)
  expect(changes()).toEqual(before)
})

const FINDING = { kind: 'recommendation', ref: '9', words: 'Typed with care' }

test.describe('bad input adds no finding, keeps what was typed and says what to do', () => {
  const elsewhere = () => String(one(`select id from findings where review_id <> ${inspection()} and parent_id is null`))
  const cases: [string, () => Record<string, string>, string][] = [
    ['a parent of another review', () => ({ parent: elsewhere() }), 'Choose another finding of the same review'],
    ['a parent that there is not', () => ({ parent: '999999' }), 'Choose another finding of the same review'],
    ['a place in another review', () => ({ before: elsewhere() }), 'Choose another finding of the same review for it to come before'],
    ['an unknown kind', () => ({ kind: 'splendid' }), 'Select what kind of finding it is'],
    ['an unknown topic', () => ({ topics: 'gossip' }), 'Select topics from the list'],
    ['a page that is none', () => ({ page: '-3' }), 'Page of the letter must be a whole number'],
    ['100,000 characters', () => ({ note: 'a'.repeat(100_000) }), 'must be 2,000 characters or fewer. It has 100,000'],
    ["what looks like a child's record", () => ({ note: 'Spoke to the school of 943 476 5919' }), 'Check that no child can be recognised'],
  ]
  for (const [name, wrong, sentence] of cases) {
    test(name, async ({ request }) => {
      await signInByHand(request, 'administrator')
      const { path, fields } = await form(request, `/reviews/${inspection()}/findings/new`)
      const before = changes()
      const answer = await post(request, path, { ...fields, ...FINDING, ...wrong() })
      const html = await answer.text()
      expect(answer.status()).toBe(200)
      expect(html).toContain(PROBLEM)
      expect(html).toContain(sentence)
      expect(html).toContain('Typed with care')
      expect(changes()).toEqual(before)
    })
  }
})

test.describe('answers and what is left on purpose', () => {
  test('an action of another council is not found; nothing chosen is said; what is answered is not answered twice', async ({ request }) => {
    await signInByHand(request, 'administrator')
    const { path, fields } = await form(request, `/findings/${finding()}/answer`)
    const foreign = String(one(`select id from actions where plan_id = ${foreignPlan()}`))
    const answered = String(one(`select action_id as id from finding_actions where ended_at is null and finding_id = ${finding()}`))
    const before = changes()
    for (const name of ['actions', 'end']) expect((await post(request, path, { ...fields, [name]: foreign, 'form-token': token() })).status(), name).toBe(404)
    for (const [chosen, sentence] of [[{}, 'Select an action'], [{ actions: answered }, 'answers this finding already'], [{ actions: 'x' }, 'Select actions from the list']] as const) {
      const answer = await post(request, path, { ...fields, ...chosen, 'form-token': token() })
      expect(answer.status()).toBe(200)
      expect(await answer.text()).toContain(sentence)
    }
    expect(changes()).toEqual(before)
  })

  test('the chair may not answer with an action of a plan that is not theirs', async ({ request }) => {
    await signInByHand(request, 'chair')
    const { path, fields } = await form(request, `/findings/${finding()}/answer`)
    const before = changes()
    const ofOtherPlan = String(one('select id from actions where plan_id = 2'))
    expect((await post(request, path, { ...fields, actions: ofOtherPlan, 'form-token': token() })).status()).toBe(404)
    expect(changes()).toEqual(before)
  })

  test('a finding that actions answer can not be left on purpose, and one without a reason neither', async ({ request }) => {
    await signInByHand(request, 'chair')
    const dropped = one('select finding_id as id from finding_drops where taken_up_at is null and finding_id in (select id from findings where review_id in (select review_id from review_plans where plan_id = 1))')
    const takeUp = await form(request, `/findings/${dropped}/drop`)
    const before = toldOf(dropped)
    expect((await post(request, takeUp.path, takeUp.fields)).status()).toBe(303)
    const { path, fields } = await form(request, `/findings/${dropped}/drop`)
    for (const [typed, sentence] of [[{ reason: '' }, 'Say in at least one sentence'], [{ reason: 'Closed' }, 'Say in at least one sentence'], [{ reason: 'It was closed last year', finding: String(finding()) }, 'Actions answer this finding']] as const) {
      const answer = await post(request, path, { ...fields, ...typed, 'form-token': token() })
      expect(answer.status()).toBe(200)
      expect(await answer.text()).toContain(sentence)
    }
    expect((await post(request, path, { ...fields, reason: 'It was closed last year' })).status()).toBe(303)
    expect(toldOf(dropped)).toBe(before + 2)
    const again = await post(request, takeUp.path, { ...takeUp.fields, finding: String(finding()), 'form-token': token() })
    expect(await again.text()).toContain('is not left unanswered on purpose')
    expect(toldOf(dropped)).toBe(before + 2)
  })
})

test.describe('trust 12: a form opened before somebody else’s change shows both and keeps the text', () => {
  test('a review', async ({ request }) => {
    await signInByHand(request, 'administrator')
    expect((await post(request, '/plans/1/reviews/new', { ...(await form(request, '/plans/1/reviews/new')).fields, ...REVIEW })).status()).toBe(303)
    const id = one('select max(id) as id from reviews')
    const { path, fields } = await form(request, `/reviews/${id}/edit`)
    expect((await post(request, path, { ...fields, ...REVIEW, title: 'Typed by the first person' })).status()).toBe(303)
    const before = changes()
    const answer = await post(request, path, { ...fields, ...REVIEW, title: 'My own words', 'form-token': token() })
    const html = await answer.text()
    expect(answer.status()).toBe(200)
    expect(html).toContain('changed this while you were working')
    expect(html).toContain('Typed by the first person')
    expect(html).toContain('My own words')
    expect(changes()).toEqual(before)
    expect(rows('select title, version from reviews where id = ?', id)).toEqual([{ title: 'Typed by the first person', version: 2 }])
  })

  test('a finding', async ({ request }) => {
    await signInByHand(request, 'administrator')
    const id = one(`select id from findings where review_id = ${inspection()} order by id limit 1 offset 4`)
    const { path, fields } = await form(request, `/findings/${id}/edit`)
    expect((await post(request, path, { ...fields, ...FINDING, words: 'Saved first' })).status()).toBe(303)
    const before = changes()
    const answer = await post(request, path, { ...fields, ...FINDING, words: 'My own words', 'form-token': token() })
    const html = await answer.text()
    expect(html).toContain('changed this while you were working')
    expect(html).toContain('My own words')
    expect(changes()).toEqual(before)
    expect(rows('select words from findings where id = ?', id)).toEqual([{ words: 'Saved first' }])
  })

  test('a board meeting', async ({ request }) => {
    await signInByHand(request, 'chair')
    const id = one("select m.id from board_meetings m join board_plans p on p.board_id = m.board_id where p.plan_id = 1 and life = 'planned' order by m.id desc limit 1")
    const { path, fields } = await form(request, `/meetings/${id}/edit`)
    const typed = { title: 'Typed by the first person', 'day-day': '1', 'day-month': '5', 'day-year': '2099' }
    const impossible = await post(request, path, { ...fields, ...typed, 'day-month': '13' })
    expect(await impossible.text()).toContain('The day of the meeting must be a real date')
    expect((await post(request, path, { ...fields, ...typed })).status()).toBe(303)
    const answer = await post(request, path, { ...fields, ...typed, title: 'My own words', 'form-token': token() })
    expect(await answer.text()).toContain('changed this while you were working')
    expect(rows('select title from board_meetings where id = ?', id)).toEqual([{ title: 'Typed by the first person' }])
  })
})

test('a letter is one file or one link, comes back byte for byte, and only to those who see the review', async ({ request, playwright, baseURL }) => {
  await signInByHand(request, 'administrator')
  const { path, fields } = await form(request, `/reviews/${inspection()}/letter`)
  const file = { name: 'letter.csv', mimeType: 'text/csv', buffer: Buffer.from('Month,On time\nMay,84%\n') }
  const before = rows('select count(*) as n from review_letters')
  for (const [typed, sentence] of [[{}, 'Choose the file of the letter'], [{ address: 'javascript:alert(1)' }, PROBLEM], [{ files: file, address: 'https://example.org/letter' }, 'not both'], [{ files: { ...file, name: 'letter.pdf' } }, 'letter.pdf']] as const) {
    const answer = await post(request, path, { ...fields, ...typed, 'form-token': token() })
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain(sentence)
  }
  expect(rows('select count(*) as n from review_letters')).toEqual(before)
  expect((await post(request, path, { ...fields, files: file })).status()).toBe(303)
  const id = one('select max(id) as id from review_letters')
  const answer = await request.get(`/files/letters/${id}`)
  expect(answer.headers()['content-disposition']).toMatch(/^attachment/)
  expect(answer.headers()['content-security-policy']).toContain('sandbox')
  expect(await answer.body()).toEqual(file.buffer)
  const outsider = await playwright.request.newContext({ baseURL })
  await signInByHand(outsider, 'outsider')
  expect((await outsider.get(`/files/letters/${id}`)).status()).toBe(404)
  await outsider.dispose()
})

test('addresses that can not be read get a page, not a fault', async ({ request }) => {
  await signInByHand(request, 'administrator')
  for (const path of ['/reviews/x', '/reviews/0', '/reviews/99999999999999999999', `/reviews/${inspection()}?page=-1`, `/reviews/${inspection()}?page=9999`, '/plans/1/reviews?page=x', '/plans/1/reviews?page=9999', '/findings/abc', `/findings/${finding()}/answer?plan=x&q="%20AND`, `/findings/${finding()}/answer?plan=999&q=%00`, '/authorities/1/timeline?page=99', '/authorities/x/timeline', '/files/letters/abc', '/meetings/x/edit']) {
    const answer = await request.get(path)
    expect([200, 400, 404], path).toContain(answer.status())
    expect(await answer.text(), path).not.toMatch(/node_modules|SqliteError|at \w+ \(/)
  }
})
