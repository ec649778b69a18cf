import type { APIRequestContext } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { expect, hiddenFields, post, rows, signInByHand, test } from './cast.ts'

const token = () => randomBytes(16).toString('base64url')
const owner = () => String(rows<{ id: number }>("select id from people where email like 'daniel.okafor%'")[0]?.id)
const outsider = () => String(rows<{ id: number }>("select id from people where email like 'beth.carrow%'")[0]?.id)
const risk = (ref: string) => rows<{ id: number; version: number }>('select id, version from risks where plan_id = 1 and ref = ?', ref)[0]
const scores = (prefix: string, likelihood: string, impact: string) => ({ [`${prefix}-likelihood`]: likelihood, [`${prefix}-impact`]: impact, [`${prefix}-reason`]: 'It was seen in three audits' })
const said = (ref: string) => ({ ref, title: 'Posted by hand', cause: 'Two posts are empty', event: 'Visits are missed', consequence: 'Children are not seen', owner: owner(), ...scores('initial', '4', '4'), ...scores('target', '2', '3') })
const standing = (ref: string) => rows(`select (select count(*) from risks where ref = ?) as risks, (select count(*) || ' ' || coalesce(sum(version), 0) from risks where id = ?) as one,
  (select count(*) from risk_scores where risk_id = ?) as scores, (select count(*) from risk_reviews where risk_id = ?) as reviews, (select count(*) from risk_scales) as scales`, ref, ...[1, 2, 3].map(() => risk(ref)?.id ?? 0))

async function send(request: APIRequestContext, path: string, typed: Record<string, string>) {
  const fields = hiddenFields(await (await request.get(path)).text())
  return post(request, path, { ...fields, ...typed })
}

async function add(request: APIRequestContext, ref: string): Promise<number> {
  expect((await send(request, '/plans/1/risks/new', said(ref))).status()).toBe(303)
  return risk(ref)?.id ?? 0
}

test.describe('bad input adds no risk, keeps what was typed and says what to do', () => {
  const cases: [string, Record<string, string>, string][] = [
    ['no title', { title: '' }, 'Enter a title'], ['a cause of one word', { cause: 'Pay' }, 'Say what causes the risk'], ['no consequence', { consequence: '' }, 'Say what it would lead to'],
    ['a reference that is taken', { ref: 'r1' }, 'There is a risk r1 in this plan already'], ['no likelihood', { 'initial-likelihood': '' }, 'Select the likelihood of the initial score'],
    ['a likelihood beyond the scale', { 'initial-likelihood': '6' }, 'Select a likelihood from 1 to 5'], ['a target above the initial score', { 'target-likelihood': '5', 'target-impact': '5' }, 'The target must be 16 or below'],
    ['a reason of one word', { 'target-reason': 'Less' }, 'Give the reason in at least one sentence'], ['half a current score', { 'current-likelihood': '3' }, 'leave the whole current score blank'],
    ['an owner of another plan', { owner: 'outsider' }, 'has a role in this plan'], ['a NUL byte', { event: 'Visits\u0000 are missed' }, 'can not be saved'], ['100,000 characters', { cause: 'a'.repeat(100_000) }, 'must be 500 characters or fewer'],
    ["what looks like a child's record", { event: 'Visits to 943 476 5919 are missed' }, 'Check that no child can be recognised'], ['a form without its token', { 'form-token': '' }, 'open the page again'],
  ]
  for (const [name, wrong, sentence] of cases) {
    test(name, async ({ request }) => {
      await signInByHand(request, 'boardMember')
      const before = rows('select count(*) as n from risks where title = ?', 'Posted by hand and refused')
      const answer = await send(request, '/plans/1/risks/new', { ...said('R70'), title: 'Posted by hand and refused', ...wrong, ...(wrong.owner && { owner: outsider() }) })
      const html = await answer.text()
      expect(answer.status()).toBe(200)
      expect(html).toContain(sentence)
      expect(html).toContain('Two posts are empty'.slice(0, wrong.cause === undefined ? undefined : 0))
      expect(rows('select count(*) as n from risks where title = ?', 'Posted by hand and refused')).toEqual(before)
    })
  }
})

test('a risk that is posted twice is added once, and a score that is no news changes nothing', async ({ request }) => {
  await signInByHand(request, 'boardMember')
  const fields = { ...hiddenFields(await (await request.get('/plans/1/risks/new')).text()), ...said('R71'), 'form-token': token() }
  for (const _ of [1, 2]) expect((await post(request, '/plans/1/risks/new', fields)).status()).toBe(303)
  const id = risk('R71')?.id
  const before = standing('R71')
  expect(before).toMatchObject([{ risks: 1, scores: 3 }])
  const answer = await send(request, `/risks/${id}/score`, { likelihood: '4', impact: '4', reason: 'It was looked at again' })
  expect([answer.status(), await answer.text()]).toEqual([200, expect.stringContaining('record a review instead')])
  expect(standing('R71')).toEqual(before)
})

test('who scores second is shown both scores', async ({ request }) => {
  await signInByHand(request, 'boardMember')
  const path = `/risks/${await add(request, 'R72')}/score`
  const opened = hiddenFields(await (await request.get(path)).text())
  expect((await send(request, path, { likelihood: '3', impact: '4', reason: 'One post has been filled' })).status()).toBe(303)
  const before = standing('R72')
  const answer = await post(request, path, { ...opened, likelihood: '5', impact: '4', reason: 'Another worker has left' })
  const html = await answer.text()
  for (const words of ['saved a change', '3 Possible by 4 Major: 12 High', '5 Almost certain by 4 Major: 20 Severe', 'One post has been filled', 'Another worker has left']) expect(html, words).toContain(words)
  expect(standing('R72')).toEqual(before)
})

test('a scale that is too small for a risk, or has no bands, is refused', async ({ request }) => {
  await signInByHand(request, 'administrator')
  const bands = { 'band-1-name': 'Low', 'band-1-from': '1', 'band-1-tone': 'green', 'band-2-name': 'High', 'band-2-from': '5', 'band-2-tone': 'red', ...Object.fromEntries([3, 4, 5, 6].flatMap((row) => [[`band-${row}-name`, ''], [`band-${row}-from`, ''], [`band-${row}-tone`, 'grey']])) }
  for (const [wrong, sentence] of [[{ size: '3' }, 'score it again first'], [{ size: '9' }, 'Select a size'], [{ 'band-1-from': '2' }, 'must begin at 1'], [{ 'band-2-from': 'five' }, 'least score of the band'], [{ 'band-4-name': 'Severe', 'band-4-from': '20' }, 'without a blank one between']] as const) {
    const before = standing('R1')
    const answer = await send(request, '/plans/1/risks/scale', { size: '5', ...bands, ...wrong })
    expect([answer.status(), await answer.text()], sentence).toEqual([200, expect.stringContaining(sentence)])
    expect(standing('R1')).toEqual(before)
  }
})

test('the register as CSV has no formula in it', async ({ request }) => {
  await signInByHand(request, 'boardMember')
  expect((await send(request, '/plans/1/risks/new', { ...said('R73'), title: '=1+1' })).status()).toBe(303)
  const csv = await (await request.get('/plans/1/risks/csv')).text()
  expect(csv).toContain("R73,'=1+1,Two posts are empty")
  expect(csv).not.toMatch(/(^|,)=/m)
  expect((await send(request, `/risks/${risk('R73')?.id}/close`, { reason: 'It was only made by hand' })).status()).toBe(303)
})
