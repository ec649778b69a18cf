import type { APIRequestContext } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { expect, hiddenFields, ORIGIN, post, rows, signInByHand, test } from './cast.ts'

const token = () => randomBytes(16).toString('base64url')
const idsOf = (sql: string, ...values: unknown[]) => rows<{ id: number }>(sql, ...values).map(({ id }) => id)
const REVIEW = "select r.id from reviews r join review_plans on review_id = r.id and plan_id = 1 where exists (select 1 from findings where review_id = r.id)"
const inspection = () => idsOf(`${REVIEW} and kind = 'ilacs_standard' order by order_on limit 1`)[0]
/** Findings of the national adviser's visit, after the inspection: the journeys leave them alone. */
const later = (index: number) => String(idsOf(`select id from findings where review_id = (${REVIEW} and kind = 'national_adviser_visit' order by order_on limit 1) order by position`)[index])
const earlier = () => idsOf('select id from findings where review_id = ? order by position', inspection())
const standing = (id: string) => rows(`select version, (select count(*) from finding_follow_ups where later_id = findings.id) as said, (select count(*) from trail where event = 'finding.followed-up' and subject_id = cast(findings.id as text)) as trail
  from findings where id = ?`, id)

/** The form of a later finding as it is opened now: what a browser without scripts would send with it, with nothing chosen. */
async function form(request: APIRequestContext, id: string) {
  const path = `/reviews/${inspection()}/compare/say?finding=${id}`
  const fields = hiddenFields(await (await request.get(path)).text())
  return { path, fields: { ...fields, 'form-token': token() } }
}

test.describe('what a later finding speaks of: bad input changes nothing, keeps what was chosen and says what to do', () => {
  const cases: [string, () => Record<string, string>, string][] = [
    ['nothing chosen', () => ({}), 'Nothing would change'],
    ['a word that is no answer', () => ({ [`says-${earlier()[0]}`]: 'splendid', [`says-${earlier()[1]}`]: 'answered' }), 'Select what it says from the list'],
    ['a version that is none', () => ({ version: 'x', [`says-${earlier()[1]}`]: 'answered' }), 'open the page again'],
    ['a review that is none', () => ({ review: 'x', [`says-${earlier()[1]}`]: 'answered' }), 'Open the comparison again'],
    ['a form without its token', () => ({ 'form-token': '', [`says-${earlier()[1]}`]: 'answered' }), 'open the page again'],
  ]
  for (const [name, typed, sentence] of cases) {
    test(name, async ({ request }) => {
      await signInByHand(request, 'administrator')
      const id = later(0)
      const { path, fields } = await form(request, id)
      const before = standing(id)
      const answer = await post(request, path, { ...fields, ...typed() })
      const html = await answer.text()
      expect(answer.status()).toBe(200)
      expect(html).toContain('There is a problem')
      expect(html).toContain(sentence)
      if (Object.values(typed()).includes('answered')) expect(html).toContain('value="answered" selected')
      expect(standing(id)).toEqual(before)
    })
  }
})

test('findings and reviews of another authority, unknown ones, and the wrong way round are refused and change nothing', async ({ request }) => {
  await signInByHand(request, 'administrator')
  const id = later(0)
  const { path, fields } = await form(request, id)
  const before = standing(id)
  const [elsewhere] = rows<{ finding: number; review: number }>('select f.id as finding, f.review_id as review from findings f join reviews r on r.id = f.review_id where r.authority_id <> (select authority_id from plans where id = 1)')
  const said = { [`says-${earlier()[0]}`]: 'answered' }
  const wrong: Record<string, string>[] = [
    { [`says-${elsewhere?.finding}`]: 'answered' }, { [`says-${id}`]: 'answered' }, { 'says-99999999': 'answered' },
    { ...said, review: String(elsewhere?.review) }, { ...said, review: '99999999' }, { ...said, finding: String(elsewhere?.finding) }, { ...said, finding: '99999999' },
  ]
  for (const each of wrong) expect((await post(request, path, { ...fields, ...each, 'form-token': token() })).status(), JSON.stringify(each)).toBe(404)
  const turned = await post(request, path, { ...fields, finding: String(earlier()[0]), review: String(inspection()), version: '1', ...said, 'form-token': token() })
  expect([200, 404]).toContain(turned.status())
  expect(standing(id)).toEqual(before)
  expect(rows('select * from finding_follow_ups where later_id in (select id from findings where review_id = ?)', inspection())).toEqual([])
  for (const address of [`/reviews/${inspection()}/compare/say?finding=${elsewhere?.finding}`, `/reviews/${elsewhere?.review}/compare/say?finding=${id}`, `/reviews/${inspection()}/compare/say?finding=${earlier()[0]}`,
    `/reviews/${inspection()}/compare?with=${elsewhere?.review}`, `/reviews/${inspection()}/compare?with=${inspection()}`, `/reviews/${inspection()}/compare?with=x`, `/reviews/${elsewhere?.review}/coverage`, '/reviews/0/coverage']) {
    expect((await request.get(address)).status(), address).toBe(404)
  }
})

test('who may not say it is refused with 403, and nothing is changed', async ({ request, playwright }) => {
  const administrator = await playwright.request.newContext({ baseURL: ORIGIN })
  await signInByHand(administrator, 'administrator')
  const id = later(0)
  const { path, fields } = await form(administrator, id)
  await administrator.dispose()
  const before = standing(id)
  for (const member of ['chair', 'adviser'] as const) {
    await signInByHand(request, member)
    expect((await post(request, path, { ...fields, [`says-${earlier()[0]}`]: 'answered', 'form-token': token() })).status(), member).toBe(403)
  }
  expect(standing(id)).toEqual(before)
})

test('trust 12: what somebody else said meanwhile is shown beside what was chosen, and nothing is overwritten', async ({ request }) => {
  await signInByHand(request, 'administrator')
  const id = later(1)
  const { path, fields } = await form(request, id)
  expect((await post(request, path, { ...fields, [`says-${earlier()[0]}`]: 'answered' })).status()).toBe(303)
  const before = standing(id)
  const answer = await post(request, path, { ...fields, [`says-${earlier()[0]}`]: 'carried_forward', 'form-token': token() })
  const html = await answer.text()
  expect(answer.status()).toBe(200)
  expect(html).toContain('changed this while you were working')
  expect(html).toContain('value="carried_forward" selected')
  expect(standing(id)).toEqual(before)
})

test('filters that make no sense leave a page, not a fault', async ({ request }) => {
  await signInByHand(request, 'adviser')
  for (const query of ['topic=x&kind=y&show=z&page=-1', 'page=99999', 'q=%22%20AND', 'q=%00', 'topic=front_door&topic=homes', `q=${'a'.repeat(3000)}`]) {
    for (const path of [`/reviews/${inspection()}/coverage`, '/plans/1/reviews/coverage']) {
      const answer = await request.get(`${path}?${query}`)
      expect([200, 400], query).toContain(answer.status())
      expect(await answer.text()).not.toMatch(/node_modules|SqliteError|\n\s+at \w+ \(/)
    }
  }
})

test('an action of a plan that the reader is not in is counted, never named', async ({ request }) => {
  const [linked] = rows<{ review: number; ref: string; title: string }>(`select f.review_id as review, a.ref, a.title from finding_actions l join findings f on f.id = l.finding_id join actions a on a.id = l.action_id
    join review_plans on review_plans.review_id = f.review_id and review_plans.plan_id = 1 where l.ended_at is null and a.plan_id = 2
      and not exists (select 1 from roles join people on people.id = person_id where plan_id = 2 and email like 'karen.oduya@%')
      and not exists (select 1 from actions same where same.plan_id = 1 and same.title = a.title)`)
  if (!linked) throw new Error('The demonstration has no finding of the first plan that the second plan answers')
  await signInByHand(request, 'boardMember')
  const html = await (await request.get(`/reviews/${linked.review}/coverage`)).text()
  expect(html).toMatch(/actions? in another plan/)
  expect(html).not.toContain(linked.title)
})
