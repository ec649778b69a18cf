import type { APIRequestContext } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { expect, hiddenFields, ORIGIN, post, rows, signInByHand, test, type Member } from './cast.ts'

const token = () => randomBytes(16).toString('base64url')
/** What the trail tells of the action whose page this is: other journeys go on meanwhile. */
const changes = (path: string) => rows<{ n: number }>("select count(*) as n from trail where subject_kind = 'action' and subject_id = ?", path.split('/')[2])[0]?.n
const idOf = (ref: string, plan = 1) => rows<{ id: number }>('select id from actions where plan_id = ? and ref = ?', plan, ref)[0]?.id ?? 0
const standing = (id: number) => rows('select stage, impact, version from actions where id = ?', id)[0]
const WHY = 'The last three audits all agree'

async function opened(request: APIRequestContext, path: string) {
  return { path, fields: hiddenFields(await (await request.get(path)).text()) }
}

/** Posts what is wrong, and sees that it is refused with a sentence, that nothing typed is lost and nothing changed. */
async function expectRefused(request: APIRequestContext, path: string, right: Record<string, string>, wrong: Record<string, string>, sentence: string) {
  const form = await opened(request, path)
  const before = changes(path)
  const answer = await post(request, path, { ...form.fields, ...right, ...wrong })
  const html = await answer.text()
  expect(answer.status()).toBe(200)
  expect(html).toContain('There is a problem')
  expect(html).toContain(sentence)
  if (wrong.reason === undefined) expect(html).toContain(WHY)
  expect(changes(path)).toBe(before)
}

test.describe('bad input changes nothing, keeps what was typed and says what to do', () => {
  const complete = () => rows<{ id: number }>("select action_id as id from completions c join actions a on a.id = c.action_id where a.plan_id = 1 and a.stage = 'complete' and outcome = 'signed_off' order by check_back_on desc limit 1")[0]?.id
  const cases: [string, Member, () => string, Record<string, string>, Record<string, string>, string][] = [
    ['a check-back without an answer', 'chair', () => `/actions/${complete()}/check-back`, { outcome: 'not_so', reason: WHY }, { outcome: '' }, 'Select whether it is still so or not'],
    ['a check-back with an unknown answer', 'chair', () => `/actions/${complete()}/check-back`, { outcome: 'not_so', reason: WHY }, { outcome: 'perhaps' }, 'Select whether it is still so or not'],
    ['a check-back without a reason', 'chair', () => `/actions/${complete()}/check-back`, { outcome: 'not_so', reason: WHY }, { reason: '' }, 'Say in at least one sentence how you know'],
    ['a check-back before its day', 'chair', () => `/actions/${complete()}/check-back`, { outcome: 'not_so', reason: WHY }, { outcome: 'still_so' }, 'It is too soon to say'],
    ['an unknown impact', 'boardMember', () => `/actions/${idOf('10.2')}/impact`, { impact: 'clear', reason: WHY }, { impact: 'huge' }, 'Select an impact from the list'],
    ['an impact without a reason', 'boardMember', () => `/actions/${idOf('10.2')}/impact`, { impact: 'clear', reason: WHY }, { reason: 'Yes' }, 'Say in at least one sentence what shows this impact'],
    ['a stop without a reason', 'boardMember', () => `/actions/${idOf('10.2')}/stop`, { reason: WHY, replacement: '' }, { reason: '' }, 'Say in at least one sentence why it is stopped'],
    ['an action that replaces itself', 'boardMember', () => `/actions/${idOf('10.2')}/stop`, { reason: WHY }, { replacement: String(idOf('10.2')) }, 'one can not replace itself'],
    ['an action of another plan as replacement', 'administrator', () => `/actions/${idOf('10.2')}/stop`, { reason: WHY }, { replacement: String(idOf('6.1', 2)) }, 'Choose an action of the same plan'],
    ['a finished action as replacement', 'boardMember', () => `/actions/${idOf('10.2')}/stop`, { reason: WHY }, { replacement: String(idOf('9.4')) }, 'Choose an action that is not started or under way'],
    ['a replacement that is no number', 'boardMember', () => `/actions/${idOf('10.2')}/stop`, { reason: WHY }, { replacement: '1 or 1=1' }, 'Select an action from the list'],
    ['a stop by an update', 'boardMember', () => `/actions/${idOf('10.2')}/update`, { status: 'going_well', stage: 'stopped', impact: 'some', reason: WHY, 'due-words': 'ongoing' }, {}, 'stopped on its own page'],
  ]
  for (const [name, member, path, right, wrong, sentence] of cases) {
    test(name, async ({ request }) => {
      await signInByHand(request, member)
      await expectRefused(request, path(), right, wrong, sentence)
    })
  }
})

test('what the asker may not see is not found, and a verb that the role lacks is refused: nothing changes', async ({ request, playwright }) => {
  await signInByHand(request, 'boardMember')
  const stop = await opened(request, `/actions/${idOf('10.2')}/stop`)
  const impact = await opened(request, `/actions/${idOf('10.2')}/impact`)
  const foreign = String(rows<{ id: number }>('select id from actions where plan_id = (select max(id) from plans) limit 1')[0]?.id)
  const [before, theirs] = [changes(stop.path), changes(`/actions/${foreign}`)]
  expect((await post(request, stop.path, { ...stop.fields, reason: WHY, replacement: foreign, 'form-token': token() })).status()).toBe(404)
  expect((await post(request, stop.path, { ...stop.fields, action: foreign, reason: WHY, 'form-token': token() })).status()).toBe(404)
  expect((await post(request, impact.path, { ...impact.fields, action: foreign, impact: 'clear', reason: WHY, 'form-token': token() })).status()).toBe(404)
  for (const member of ['head', 'adviser'] as const) {
    const other = await playwright.request.newContext({ baseURL: ORIGIN })
    await signInByHand(other, member)
    expect((await post(other, stop.path, { ...stop.fields, reason: WHY, 'form-token': token() })).status(), `${member} stops`).toBe(403)
    expect((await post(other, impact.path, { ...impact.fields, impact: 'clear', reason: WHY, 'form-token': token() })).status(), `${member} judges impact`).toBe(403)
    await other.dispose()
  }
  expect([changes(stop.path), changes(`/actions/${foreign}`)]).toEqual([before, theirs])
})

/** Two people open the same form; the first saves, the second posts what they opened. */
async function second(request: APIRequestContext, first: APIRequestContext, path: string, theirs: Record<string, string>, yours: Record<string, string>) {
  const [mine, other] = [await opened(request, path), await opened(first, path)]
  expect((await post(first, path, { ...other.fields, ...theirs })).status()).toBe(303)
  const before = changes(path)
  const html = await (await post(request, path, { ...mine.fields, ...yours })).text()
  expect(html).toMatch(/changed this while you were working/)
  expect(html).toContain(yours.reason)
  expect(html).toContain(theirs.reason)
  expect(changes(path)).toBe(before)
  return html
}

test('impact is judged by two at once: the second sees both, and nothing is overwritten', async ({ request, playwright }) => {
  const first = await playwright.request.newContext({ baseURL: ORIGIN })
  await signInByHand(first, 'chair')
  await signInByHand(request, 'boardMember')
  const id = idOf('12.5')
  await second(request, first, `/actions/${id}/impact`, { impact: 'clear', reason: 'Schools all say the same of it' }, { impact: 'none_seen', reason: 'Nobody could name a difference' })
  expect(standing(id)).toMatchObject({ impact: 'clear' })
  await first.dispose()
})

test('a claim that was answered meanwhile: the second is told so, keeps what was typed, and changes nothing', async ({ request, playwright }) => {
  const first = await playwright.request.newContext({ baseURL: ORIGIN })
  await signInByHand(first, 'chair')
  await signInByHand(request, 'administrator')
  const path = `/actions/${idOf('12.3')}/completion`
  const proposing = [await opened(first, path), await opened(request, path)] as const
  expect((await post(first, path, { ...proposing[0].fields, reason: 'It has been done everywhere' })).status()).toBe(303)
  const [mine, theirs] = [await opened(request, path), await opened(first, path)]
  expect((await post(first, path, { ...theirs.fields, outcome: 'signed_off', reason: '' })).status()).toBe(303)
  const before = changes(path)
  const answer = await (await post(request, path, { ...mine.fields, outcome: 'sent_back', reason: 'One of the teams has not begun' })).text()
  expect(answer).toContain('This claim was answered already')
  expect(answer).toContain('One of the teams has not begun')
  expect(await (await post(request, path, { ...proposing[1].fields, reason: 'It was done long ago' })).text()).toContain('Only an action that is not started or under way')
  expect(changes(path)).toBe(before)
  await first.dispose()
})

test('a check-back that was answered meanwhile: the second sees both, nothing is overwritten, and it is not answered twice', async ({ request, playwright }) => {
  const first = await playwright.request.newContext({ baseURL: ORIGIN })
  await signInByHand(first, 'chair')
  await signInByHand(request, 'boardMember')
  const id = idOf('11.3')
  const proposing = await opened(first, `/actions/${id}/completion`)
  expect((await post(first, proposing.path, { ...proposing.fields, reason: 'It has been done everywhere' })).status()).toBe(303)
  const signing = await opened(first, `/actions/${id}/completion`)
  expect((await post(first, signing.path, { ...signing.fields, outcome: 'signed_off', reason: '' })).status()).toBe(303)

  const path = `/actions/${id}/check-back`
  const html = await second(request, first, path, { outcome: 'not_so', reason: 'Two of the teams have stopped doing it' }, { outcome: 'not_so', reason: 'One of the teams has stopped doing it' })
  const after = standing(id)
  expect(after).toMatchObject({ stage: 'under_way' })
  const again = await post(request, path, { ...hiddenFields(html), outcome: 'not_so', reason: 'One of the teams has stopped doing it', 'form-token': token() })
  expect(await again.text()).toContain('This check-back was answered already')
  expect(standing(id)).toEqual(after)
  expect(rows('select reason from check_backs where action_id = ?', id)).toEqual([{ reason: 'Two of the teams have stopped doing it' }])
  await first.dispose()
})
