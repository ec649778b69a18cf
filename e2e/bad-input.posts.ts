import type { APIRequestContext } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { expect, hiddenFields, ORIGIN, post, rows, signInByHand, test } from './cast.ts'

const PROBLEM = 'There is a problem'
/** Actions from the end of the plan: the journeys, which go on meanwhile, take theirs from its beginning. */
const action = (index: number) => {
  const [found] = rows<{ id: number }>("select id from actions where plan_id = 1 and stage = 'under_way' order by id desc limit 1 offset ?", index)
  if (!found) throw new Error(`The demonstration has no action number ${index} from its end`)
  return found.id
}
const changes = (id: number) => rows<{ n: number }>("select count(*) as n from trail where subject_kind = 'action' and subject_id = ?", String(id))[0]?.n ?? 0
const token = () => randomBytes(16).toString('base64url')
const right = { status: 'ones_to_watch', stage: 'under_way', impact: 'some', 'due-day': '', 'due-month': '', 'due-year': '', 'due-words': 'ongoing', reason: 'The last three audits all agree', note: 'Typed with care' }

/** The update form of an action, as it is opened now. */
async function updateForm(request: APIRequestContext, id: number) {
  const path = `/actions/${id}/update`
  return { path, fields: hiddenFields(await (await request.get(path)).text()) }
}

test.describe('bad input changes nothing, keeps what was typed and says what to do', () => {
  const cases: [string, Record<string, string>, string][] = [
    ['an impossible date', { 'due-day': '31', 'due-month': '2', 'due-year': '2027', 'due-words': '' }, 'Due date must be a real date'],
    ['half a date', { 'due-day': '3', 'due-words': '' }, 'Due date must include a month and year'],
    ['an unknown status', { status: 'splendid' }, 'Select a heading from the list'],
    ['an unknown stage', { stage: 'finished' }, 'Select a stage from the list'],
    ['a stage that comes by sign-off', { stage: 'complete' }, 'the chair signs it off'],
    ['100,000 characters in a note', { note: 'a'.repeat(100_000) }, 'must be 4,000 characters or fewer. It has 100,000'],
    ['a NUL byte', { note: 'before\u0000after' }, 'can not be saved'],
    ['no reason', { reason: '' }, 'Give a reason'],
    ['a reason of one word', { reason: 'Better' }, 'Give a reason'],
    ['a version that is none', { version: 'x' }, 'open the page again'],
    ['a form without its token', { 'form-token': '' }, 'open the page again'],
    ["what looks like a child's record", { note: 'Spoke to the school of 943 476 5919' }, 'Check that no child can be recognised'],
  ]
  for (const [index, [name, wrong, sentence]] of cases.entries()) {
    test(name, async ({ request }) => {
      await signInByHand(request, 'boardMember')
      const id = action(index)
      const { path, fields } = await updateForm(request, id)
      const before = changes(id)
      const answer = await post(request, path, { ...fields, ...right, ...wrong })
      const html = await answer.text()
      expect(answer.status()).toBe(200)
      expect(html).toContain(PROBLEM)
      expect(html).toContain(sentence)
      expect(html).toContain(wrong.reason === undefined ? right.reason : right.note)
      expect(changes(id)).toBe(before)
    })
  }
})

test('an unknown id, and an id of somebody else’s plan, are not found and change nothing', async ({ request }) => {
  await signInByHand(request, 'boardMember')
  const { path, fields } = await updateForm(request, action(0))
  const [foreign] = rows<{ id: number }>('select id from actions where plan_id = (select max(id) from plans) limit 1')
  const before = changes(foreign?.id ?? 0)
  for (const unknown of ['99999999', String(foreign?.id), '0', '-1', "1' or 1=1", '9'.repeat(40)]) {
    const answer = await post(request, path, { ...fields, ...right, action: unknown, 'form-token': token() })
    expect(/^[1-9]\d*$/.test(unknown) && unknown.length < 16 ? [404] : [200, 404], unknown).toContain(answer.status())
  }
  expect(changes(foreign?.id ?? 0)).toBe(before)
  expect(changes(99_999_999)).toBe(0)
})

test('a verb that the role lacks is refused with 403 and changes nothing', async ({ request, playwright }) => {
  const member = await playwright.request.newContext({ baseURL: ORIGIN })
  await signInByHand(member, 'boardMember')
  const { path, fields } = await updateForm(member, action(0))
  await signInByHand(request, 'adviser')
  const before = changes(action(0))
  const answer = await post(request, path, { ...fields, ...right, 'form-token': token() })
  expect(answer.status()).toBe(403)
  expect(changes(action(0))).toBe(before)
  await member.dispose()
})

test('a form posted twice is saved once', async ({ request }) => {
  await signInByHand(request, 'boardMember')
  const id = action(20)
  const { path, fields } = await updateForm(request, id)
  const before = changes(id)
  for (const _ of [1, 2]) expect((await post(request, path, { ...fields, ...right })).status()).toBe(303)
  expect(changes(id)).toBe(before + 1)
  const shown = await (await request.get(`/actions/${id}`)).text()
  expect(shown).toContain('saved already')
})

test('trust 12: a form opened before somebody else’s change shows both and keeps the text', async ({ request }) => {
  await signInByHand(request, 'boardMember')
  const id = action(21)
  const { path, fields } = await updateForm(request, id)
  expect((await post(request, path, { ...fields, ...right })).status()).toBe(303)
  const before = changes(id)
  const answer = await post(request, path, { ...fields, ...right, note: 'My own words', status: 'going_well', 'form-token': token() })
  const html = await answer.text()
  expect(answer.status()).toBe(200)
  expect(html).toContain('changed this while you were working')
  expect(html).toContain('My own words')
  expect(changes(id)).toBe(before)
})

test('fault 7: fifty saves on one version: one succeeds, the others get the conflict page', async ({ request }) => {
  await signInByHand(request, 'boardMember')
  const id = action(22)
  const { path, fields } = await updateForm(request, id)
  const before = changes(id)
  const answers = await Promise.all(Array.from({ length: 50 }, () => post(request, path, { ...fields, ...right, 'form-token': token() })))
  expect(answers.filter((answer) => answer.status() === 303)).toHaveLength(1)
  expect(answers.filter((answer) => answer.status() === 200)).toHaveLength(49)
  expect(changes(id)).toBe(before + 1)
})

test('trust 7: a foreign, null or missing origin is refused', async ({ request }) => {
  await signInByHand(request, 'boardMember')
  const { path, fields } = await updateForm(request, action(0))
  const before = changes(action(0))
  for (const origin of ['https://elsewhere.example', 'null', '']) {
    const answer = await post(request, path, { ...fields, ...right }, { origin })
    expect(answer.status(), origin).toBe(403)
    expect(await answer.text()).toContain('Nothing was changed')
  }
  expect(changes(action(0))).toBe(before)
})

test('trust 8: a spoofed forwarded host does not help', async ({ request }) => {
  await signInByHand(request, 'boardMember')
  const { path, fields } = await updateForm(request, action(0))
  const before = changes(action(0))
  const answer = await post(request, path, { ...fields, ...right }, { origin: 'https://elsewhere.example', 'x-forwarded-host': 'elsewhere.example' })
  expect(answer.status()).toBe(403)
  expect(changes(action(0))).toBe(before)
})

test('a body that is too large is refused with a sentence', async ({ request }) => {
  await signInByHand(request, 'boardMember')
  const { path, fields } = await updateForm(request, action(0))
  const answer = await post(request, path, { ...fields, ...right, note: 'a'.repeat(3 * 1024 * 1024) })
  expect(answer.status()).toBe(413)
  expect(await answer.text()).toContain('Send at most 2 MB at once')
})

test('addresses that can not be read get a page, not a fault', async ({ request }) => {
  await signInByHand(request, 'boardMember')
  for (const path of ['/plans/x', '/plans/-1', '/plans/1e9', '/plans/99999999999999999999', '/actions/1%00', '/actions/%ff', '/plans/1?on=2026-02-31', '/plans/1?on=later', '/plans/1/actions?page=-1&size=9999&sort=x', '/plans/1/actions?page=999999', '/plans/1/actions?q=%00', '/plans/1/actions?q="%20AND', '/search?q="', '/search?q=a%20OR', '/search?q=' + 'a'.repeat(3000), '/trail?page=0&from-day=99', '/evidence/abc', '/files/abc']) {
    const answer = await request.get(path)
    expect([200, 400, 404], path).toContain(answer.status())
    expect(await answer.text(), path).not.toMatch(/node_modules|SqliteError|at \w+ \(/)
  }
})
