import type { APIRequestContext } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { expect, hiddenFields, ORIGIN, post, rows, signInByHand, test, type Member } from './cast.ts'

const token = () => randomBytes(16).toString('base64url')
const PATH = '/plans/1/papers/templates/submitted_plan'
const formAt = async (request: APIRequestContext, path = PATH) => hiddenFields(await (await request.get(path)).text())
const left = () => rows("select kind, definition, version, retired_at from report_templates where kind in ('submitted_plan', 'board_pack') order by id")

const RIGHT: Record<string, string> = {
  parts: 'submitted', 'place-submitted': '1', 'heading-going-well': 'By hand', 'heading-ones-to-watch': 'Ones to watch', 'heading-do-better': 'Do better', tells: 'evidence-lines',
}

test.describe('bad input changes nothing, keeps what was typed and says what to do', () => {
  const cases: [string, Record<string, string>, string][] = [
    ['no part', { parts: '' }, 'Choose parts from the list'],
    ['a part that there isn’t', { parts: 'horoscope' }, 'Choose parts from the list'],
    ['a place that is no number', { 'place-submitted': 'first' }, 'must be a whole number from 1 to 99'],
    ['a heading without words', { 'heading-do-better': ' ' }, 'Enter how “Do better” is worded'],
    ['a heading of 61 characters', { 'heading-do-better': 'x'.repeat(61) }, 'must be 60 characters or fewer'],
    ['two headings in the same words', { 'heading-do-better': 'by hand' }, 'need different words'],
    ['a heading like a child’s record', { 'heading-do-better': 'Child 943 476 5919' }, 'Check that no child can be recognised'],
    ['something told that there isn’t', { tells: 'gossip' }, 'Choose what is told from the list'],
    ['a form without its token', { 'form-token': '' }, 'open the page again'],
  ]
  for (const [name, wrong, sentence] of cases) {
    test(name, async ({ request }) => {
      await signInByHand(request, 'administrator')
      const before = left()
      const answer = await post(request, PATH, { ...await formAt(request), ...RIGHT, ...wrong })
      const html = await answer.text()
      expect(answer.status()).toBe(200)
      expect(html).toContain('There is a problem')
      expect(html).toContain(sentence)
      expect(html).toContain('By hand')
      expect(left()).toEqual(before)
    })
  }
})

test('a plan or a kind that is unknown or somebody else’s is not found; a role that lacks the verb is refused; nothing changes', async ({ request, playwright }) => {
  await signInByHand(request, 'administrator')
  const fields = await formAt(request)
  const before = left()
  const foreign = rows<{ id: number }>('select id from plans where authority_id <> (select authority_id from plans where id = 1)')[0]?.id
  for (const plan of [foreign, 99_999_999]) expect((await post(request, PATH, { ...fields, ...RIGHT, plan: String(plan), 'form-token': token() })).status()).toBe(404)
  expect((await request.get('/plans/1/papers/templates/horoscope')).status()).toBe(404)
  expect(await (await post(request, PATH, { ...fields, ...RIGHT, kind: 'horoscope', 'form-token': token() })).text()).toContain('Open the template again')
  for (const member of ['chair', 'boardMember', 'head', 'adviser'] satisfies Member[]) {
    const theirs = await playwright.request.newContext({ baseURL: ORIGIN })
    await signInByHand(theirs, member)
    expect((await post(theirs, PATH, { ...fields, ...RIGHT, 'form-token': token() })).status(), member).toBe(403)
    await theirs.dispose()
  }
  expect(left()).toEqual(before)
})

test('a template opened before somebody else’s change shows both; so does its restoring', async ({ request }) => {
  await signInByHand(request, 'administrator')
  const path = '/plans/1/papers/templates/board_pack'
  const fields = await formAt(request, path)
  const right = { ...RIGHT, parts: 'agenda', 'place-agenda': '1', 'heading-going-well': 'Good' }
  expect((await post(request, path, { ...fields, ...right })).status()).toBe(303)
  const after = left()
  const second = await (await post(request, path, { ...fields, ...right, 'heading-going-well': 'My own words', 'form-token': token() })).text()
  expect(second).toContain('changed this while you were working')
  expect(second).toContain('My own words')
  const restoring = await post(request, `${path}/restore`, { ...await formAt(request, `${path}/restore`), version: fields.version ?? '', 'form-token': token() })
  expect(await restoring.text()).toContain('changed this while you were working')
  expect(left()).toEqual(after)
  expect((await post(request, `${path}/restore`, await formAt(request, `${path}/restore`))).status()).toBe(303)
  expect(left()).toHaveLength(after.length)
})
