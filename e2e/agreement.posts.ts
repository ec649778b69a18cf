import type { APIRequestContext } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { expect, hiddenFields, post, rows, signInByHand, test } from './cast.ts'

const token = () => randomBytes(16).toString('base64url')
const one = (sql: string, ...values: unknown[]) => rows<{ id: number }>(sql, ...values)[0]?.id
const ofHead = (email: string, index = 0) => one("select id from measures where plan_id = 1 and owner_id = (select id from people where email like ?) order by id limit 1 offset ?", `${email}%`, index)
const standing = (source: string) => rows("select (select count(*) from claims where source = ?) as claims, (select count(*) from trail where subject_kind = 'claim' and subject_name like '%' || ? || '%') as trail", source, source)
const fieldsOf = async (request: APIRequestContext, path: string) => hiddenFields(await (await request.get(path)).text())

const NEW = '/plans/1/claims/new'
const whole = (source: string) => ({ source, words: 'It was 83% in June', kind: 'value', measure: String(ofHead('daniel.okafor')), span: 'month', 'month-month': '6', 'month-year': '2026', value: '83' })

test.describe('bad input changes nothing, keeps what was typed and says what to do', () => {
  const cases: [string, Record<string, string>, string][] = [
    ['no source', { source: '' }, 'Enter the source: the report that says it'], ['no words', { words: '' }, 'Enter what is said, in words'], ['no kind', { kind: 'rumour' }, 'Choose what kind of claim it is'],
    ['no figure', { value: '' }, 'Enter the figure that is said'], ['a figure that is none', { value: '8x' }, 'Enter the figure as a number'], ['half a month', { 'month-year': '' }, 'Month must include a year'], ['no month', { 'month-month': '', 'month-year': '' }, 'Enter the month that is spoken of'],
    ['a month after', { 'fromMonth-month': '7', 'fromMonth-year': '2026' }, 'must be before the month that is spoken of'], ['a direction that is none', { kind: 'direction', said: 'sideways' }, 'Choose whether it rose, fell or stayed the same'],
    ['a comparison with nothing', { kind: 'comparison', said: 'lower' }, 'Choose what it is compared with'], ['100,000 characters', { words: 'a'.repeat(100_000) }, 'must be 500 characters or fewer'],
    ["what looks like a child's record", { words: 'What was said about 943 476 5919 then' }, 'Check that no child can be recognised'],
  ]
  for (const [name, wrong, sentence] of cases) {
    test(name, async ({ request }) => {
      const source = `Bad input: ${name}`
      await signInByHand(request, 'boardMember')
      const answer = await post(request, NEW, { ...await fieldsOf(request, NEW), ...whole(source), ...wrong })
      const html = await answer.text()
      expect([answer.status(), html.includes('There is a problem'), html.includes(sentence)], sentence).toEqual([200, true, true])
      if (wrong.source === undefined) expect(html).toContain(source.replaceAll("'", '&#x27;'))
      expect(standing(source)).toEqual([{ claims: 0, trail: 0 }])
    })
  }
})

test('a claim about a measure of another plan is not found, and the same form posted twice records one', async ({ request }) => {
  await signInByHand(request, 'boardMember')
  const fields = await fieldsOf(request, NEW)
  expect((await post(request, NEW, { ...fields, ...whole('Elsewhere'), measure: '99999999' })).status()).toBe(404)
  expect(standing('Elsewhere')).toEqual([{ claims: 0, trail: 0 }])
  for (const _ of [1, 2]) expect((await post(request, NEW, { ...fields, ...whole('Once') })).status()).toBe(303)
  expect(standing('Once')).toEqual([{ claims: 1, trail: 1 }])
})

test('pasted rows with one bad line save nothing, and each bad line has its sentence', async ({ request }) => {
  const path = '/plans/1/claims/paste'
  const ref = rows<{ ref: string }>('select ref from measures where id = ?', ofHead('daniel.okafor'))[0]?.ref
  await signInByHand(request, 'head')
  const html = async (typed: string) => (await post(request, path, { ...await fieldsOf(request, path), source: 'Pasted', rows: typed })).text()
  const wrong = await html(`words,measure,kind,month,value\nIt was 8,${ref},value,2026-06,8\nIt fell,${ref},value,June,8\nIt is,${ref},rumour,2026-06,8`)
  for (const sentence of ['Line 3: “June” is no month', 'Line 4: “rumour” is no kind of claim', 'It fell']) expect(wrong).toContain(sentence)
  expect(await html('words,measure,kind,month,value\nIt was 8,No such measure,value,2026-06,8')).toContain('Line 2: no measure of this plan is called “No such measure”')
  expect(await html('no table at all')).toContain('The first row must name the columns')
  expect(standing('Pasted')).toEqual([{ claims: 0, trail: 0 }])
})

test('a sentence that somebody else kept first is shown beside what was typed, and numbers that the figures do not show are asked about', async ({ request }) => {
  const measure = ofHead('daniel.okafor', 1) ?? ofHead('daniel.okafor')
  const [oldest] = rows<{ month: string }>('select min(month) as month from figures where measure_id = ?', measure)
  const path = `/measures/${measure}/commentary?month=${oldest?.month.slice(0, 7)}`
  const kept = () => rows<{ words: string }>('select words from measure_commentaries where measure_id = ? order by id', measure).map(({ words }) => words)
  const before = kept()
  await signInByHand(request, 'head')
  const fields = await fieldsOf(request, path)
  expect(await (await post(request, path, { ...fields, words: 'Good' })).text()).toContain('Write at least one sentence')
  const asked = await (await post(request, path, { ...fields, words: 'It was at 7,654,321 all along' })).text()
  expect(asked).toContain('The figures don&#x27;t show 7,654,321')
  expect(asked).toContain('They are right, and come from elsewhere')
  expect(kept()).toEqual(before)
  expect((await post(request, path, { ...fields, words: 'It was at 7,654,321 all along', 'confirm-numbers': 'yes' })).status()).toBe(303)
  const conflict = await (await post(request, path, { ...fields, 'form-token': token(), words: 'Something else again is said' })).text()
  for (const both of ['Someone else changed this', 'It was at 7,654,321 all along', 'Something else again is said']) expect(conflict).toContain(both)
  expect(kept()).toEqual([...before, 'It was at 7,654,321 all along'])
})

test('a head of service writes of their own measures alone', async ({ request }) => {
  const theirs = one("select id from measures where plan_id = 1 and owner_id <> (select id from people where email like 'daniel.okafor@%')")
  const mine = `/measures/${ofHead('daniel.okafor')}/commentary`
  await signInByHand(request, 'head')
  const fields = await fieldsOf(request, mine)
  expect((await post(request, mine, { ...fields, measure: String(theirs), version: '1', words: 'This is not for me to say' })).status()).toBe(403)
  expect(rows("select 1 from measure_commentaries where words = 'This is not for me to say'")).toEqual([])
})
