import type { APIRequestContext } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { actionNumber, expect, hiddenFields, ORIGIN, post, rows, signInByHand, test, type Member } from './cast.ts'

/** What stands of the challenges on these actions: others may be changed meanwhile by the journeys. */
const standing = (...actions: (number | undefined)[]) => {
  const theirs = `(select id from challenges where action_id in (${actions.join()}))`
  return rows(`select (select count(*) from trail where subject_kind = 'challenge' and subject_id in (select cast(id as text) from challenges where id in ${theirs})) as trail,
    (select count(*) from challenge_entries where challenge_id in ${theirs}) as entries, (select count(*) || ' ' || sum(version) from challenges where id in ${theirs}) as challenges`)
}
const token = () => randomBytes(16).toString('base64url')
const person = (email: string) => String(rows<{ id: number }>('select id from people where email like ?', `${email}%`)[0]?.id)
const YEAR = String(new Date().getFullYear() + 1)
const LATER = { 'answer-by-day': '27', 'answer-by-month': '3', 'answer-by-year': YEAR }
const MEETING = { 'meeting-on-day': '27', 'meeting-on-month': '3', 'meeting-on-year': YEAR }
const question = () => ({ question: 'How many visits were late in October?', to: person('daniel.okafor'), ...LATER })

/** A form as it is opened now: what a browser without scripts would send with it. */
async function form(request: APIRequestContext, path: string) {
  return { path, fields: hiddenFields(await (await request.get(path)).text()) }
}

/** Puts a challenge to the head of service, and answers it where that is asked for. */
async function challenge(request: APIRequestContext, playwright: { request: { newContext: (options: { baseURL: string }) => Promise<APIRequestContext> } }, index: number, answered = false): Promise<number> {
  const { path, fields } = await form(request, `/plans/1/challenges/new?action=${actionNumber(index).id}`)
  const answer = await post(request, path, { ...fields, ...question(), 'form-token': token() })
  expect(answer.status()).toBe(303)
  const id = Number(/\/challenges\/(\d+)/.exec(answer.headers().location ?? '')?.[1])
  if (answered) await as(playwright, 'head', async (head) => expect(await say(head, `/challenges/${id}/answer`, { words: 'Eleven of ninety visits' })).toBe(303))
  return id
}

async function as(playwright: { request: { newContext: (options: { baseURL: string }) => Promise<APIRequestContext> } }, member: Member, work: (request: APIRequestContext) => Promise<void>) {
  const request = await playwright.request.newContext({ baseURL: ORIGIN })
  await signInByHand(request, member)
  await work(request)
  await request.dispose()
}

async function say(request: APIRequestContext, path: string, typed: Record<string, string>): Promise<number> {
  const { fields } = await form(request, path)
  return (await post(request, path, { ...fields, ...typed })).status()
}

test.describe('bad input changes nothing, keeps what was typed and says what to do', () => {
  const cases: [string, Record<string, string>, string][] = [
    ['no question', { question: '' }, 'Enter the question'],
    ['a question of one word', { question: 'Why?' }, 'Ask a question of at least one sentence'],
    ['100,000 characters in a question', { question: 'a'.repeat(100_000) }, 'must be 2,000 characters or fewer. It has 100,000'],
    ['a NUL byte', { question: 'before\u0000after it all' }, 'can not be saved'],
    ['nobody to answer', { to: '' }, 'Select who answers'],
    ['an adviser to answer', { to: 'adviser' }, 'can answer in it'],
    ['somebody of another plan to answer', { to: 'outsider' }, 'can answer in it'],
    ['an impossible day', { 'answer-by-day': '31', 'answer-by-month': '2' }, 'Day to answer by must be a real date'],
    ['half a day', { 'answer-by-month': '', 'answer-by-year': '' }, 'Day to answer by must include a month and year'],
    ['no day', { 'answer-by-day': '', 'answer-by-month': '', 'answer-by-year': '' }, 'Enter the day by which it is to be answered'],
    ['a day that is past', { 'answer-by-year': '2020' }, 'must be today or later'],
    ['no action', { action: '', ref: '' }, 'Enter the reference of the action'],
    ['an action that there is not', { action: '', ref: '99.9' }, 'There is no action 99.9 in this plan'],
    ['a form without its token', { 'form-token': '' }, 'open the page again'],
    ["what looks like a child's record", { question: 'What was said about 943 476 5919 then?' }, 'Check that no child can be recognised'],
  ]
  for (const [name, wrong, sentence] of cases) {
    test(name, async ({ request }) => {
      await signInByHand(request, 'boardMember')
      const { path, fields } = await form(request, `/plans/1/challenges/new?action=${actionNumber(40).id}`)
      const before = standing(actionNumber(40).id)
      const to = { adviser: person('frances.nkemelu'), outsider: person('beth.carrow') }[wrong.to ?? '']
      const answer = await post(request, path, { ...fields, ...question(), ...wrong, ...(to && { to }) })
      const html = await answer.text()
      expect(answer.status()).toBe(200)
      expect(html).toContain('There is a problem')
      expect(html).toContain(sentence)
      if (wrong.question === undefined) expect(html).toContain(question().question)
      expect(standing(actionNumber(40).id)).toEqual(before)
    })
  }
})

test('the forms about a challenge refuse what is missing and what does not fit', async ({ request, playwright }) => {
  await signInByHand(request, 'chair')
  const asked = await challenge(request, playwright, 41)
  const answered = await challenge(request, playwright, 42, true)
  const cases: [string, Record<string, string>, string][] = [
    [`/challenges/${asked}/judge`, { outcome: 'satisfied' }, 'has not been answered yet'],
    [`/challenges/${asked}/meeting`, { words: 'A second team starts in May' }, 'No holding-to-account meeting is awaited'],
    [`/challenges/${asked}/escalate`, { words: '', ...MEETING }, 'why it is escalated'],
    [`/challenges/${asked}/escalate`, { words: 'It is far too late now' }, 'Enter the day of the holding-to-account meeting'],
    [`/challenges/${asked}/escalate`, { words: 'It is far too late now', ...MEETING, 'meeting-on-year': '2020' }, 'The meeting must be today or later'],
    [`/challenges/${answered}/judge`, { outcome: 'perhaps' }, 'Select whether the board is satisfied'],
    [`/challenges/${answered}/judge`, { outcome: 'asked_again', words: 'Why?', ...LATER }, 'Ask a question of at least one sentence'],
    [`/challenges/${answered}/judge`, { outcome: 'asked_again', words: 'Which team is that?' }, 'Enter the day by which'],
  ]
  const before = standing(actionNumber(41).id, actionNumber(42).id)
  for (const [path, typed, sentence] of cases) {
    const { fields } = await form(request, path)
    const html = await (await post(request, path, { ...fields, ...typed })).text()
    expect(html, path).toContain(sentence)
    if (typed.words) expect(html, path).toContain(typed.words)
  }
  expect(standing(actionNumber(41).id, actionNumber(42).id)).toEqual(before)
})

test('foreign and unknown ids are not found, and change nothing', async ({ request, playwright }) => {
  await signInByHand(request, 'boardMember')
  const id = await challenge(request, playwright, 43, true)
  const asking = await form(request, `/plans/1/challenges/new?action=${actionNumber(43).id}`)
  const judging = await form(request, `/challenges/${id}/judge`)
  const [foreign] = rows<{ id: number }>('select id from actions where plan_id = (select max(id) from plans) limit 1')
  const [otherPlan] = rows<{ id: number }>('select id from actions where plan_id = 2 limit 1')
  const all = [actionNumber(43).id, foreign?.id, otherPlan?.id]
  const before = standing(...all)
  for (const action of [foreign?.id, otherPlan?.id, 99_999_999]) expect((await post(request, asking.path, { ...asking.fields, ...question(), action: String(action), 'form-token': token() })).status(), `action ${action}`).toBe(404)
  for (const kind of ['finding', 'measure']) expect((await post(request, asking.path, { ...asking.fields, ...question(), action: '', [kind]: '99999999', 'form-token': token() })).status(), kind).toBe(404)
  expect((await post(request, asking.path, { ...asking.fields, ...question(), plan: String(rows<{ id: number }>('select max(id) as id from plans')[0]?.id), 'form-token': token() })).status(), 'plan').toBe(404)
  expect((await post(request, judging.path, { ...judging.fields, outcome: 'satisfied', challenge: '99999999', 'form-token': token() })).status()).toBe(404)
  for (const path of ['/plans/1/challenges/new?action=x', `/plans/1/challenges/new?action=${foreign?.id}`, '/plans/1/challenges/new?finding=99999999', '/challenges/abc', '/challenges/0']) expect((await request.get(path)).status(), path).toBe(404)
  for (const path of ['/plans/1/challenges?to=x&life=gone&page=-1', '/plans/1/challenges?page=999999', '/plans/1/challenges/print?to=99999999&kind=x']) expect((await request.get(path)).status(), path).toBe(200)
  await as(playwright, 'outsider', async (outsider) => {
    expect((await outsider.get(`/challenges/${id}`)).status()).toBe(404)
    expect((await post(outsider, judging.path, { ...judging.fields, outcome: 'satisfied', 'form-token': token() })).status()).not.toBe(303)
  })
  expect(standing(...all)).toEqual(before)
})

test('nobody answers for another, no adviser changes anything, and no head of service judges', async ({ request, playwright }) => {
  await signInByHand(request, 'chair')
  const id = await challenge(request, playwright, 44)
  const asking = await form(request, `/plans/1/challenges/new?action=${actionNumber(44).id}`)
  const judging = await form(request, `/challenges/${id}/judge`)
  const escalating = await form(request, `/challenges/${id}/escalate`)
  let answering = { path: '', fields: {} as Record<string, string> }
  await as(playwright, 'head', async (head) => { answering = await form(head, `/challenges/${id}/answer`) })
  const before = standing(actionNumber(44).id)
  const tries = async (member: Member) => as(playwright, member, async (who) => {
    const statuses = [
      (await post(who, answering.path, { ...answering.fields, words: 'Answered by somebody else', 'form-token': token() })).status(),
      (await post(who, judging.path, { ...judging.fields, outcome: 'satisfied', 'form-token': token() })).status(),
      (await post(who, escalating.path, { ...escalating.fields, words: 'It is far too late now', ...MEETING, 'form-token': token() })).status(),
      (await post(who, asking.path, { ...asking.fields, ...question(), 'form-token': token() })).status(),
    ]
    expect(statuses, member).toEqual([403, 403, 403, 403])
  })
  await tries('otherHead')
  await tries('adviser')
  expect((await post(request, answering.path, { ...answering.fields, words: 'Answered by the chair', 'form-token': token() })).status(), 'the chair was not asked').toBe(403)
  expect(standing(actionNumber(44).id)).toEqual(before)
})

test('trust 12: of twenty who judge one version at once, one succeeds and the others get the conflict page with their text', async ({ request, playwright }) => {
  await signInByHand(request, 'boardMember')
  const id = await challenge(request, playwright, 45, true)
  const { path, fields } = await form(request, `/challenges/${id}/judge`)
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => post(request, path, { ...fields, outcome: 'satisfied', words: `Remark number ${i} of the board`, 'form-token': token() })))
  expect(answers.filter((answer) => answer.status() === 303)).toHaveLength(1)
  for (const [i, answer] of answers.entries()) {
    if (answer.status() === 303) continue
    const html = await answer.text()
    expect(html).toContain('changed this while you were working')
    expect(html).toContain(`Remark number ${i} of the board`)
  }
  expect(rows('select life, version from challenges where id = ?', id)).toEqual([{ life: 'satisfied', version: 3 }])
})

test('a form posted twice is saved once', async ({ request, playwright }) => {
  await signInByHand(request, 'boardMember')
  const id = await challenge(request, playwright, 46, true)
  const { path, fields } = await form(request, `/challenges/${id}/judge`)
  for (const _ of [1, 2]) expect((await post(request, path, { ...fields, outcome: 'satisfied' })).status()).toBe(303)
  expect(rows('select version from challenges where id = ?', id)).toEqual([{ version: 3 }])
})
