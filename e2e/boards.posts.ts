import type { APIRequestContext } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { expect, hiddenFields, post, rows, signInByHand, test } from './cast.ts'

const PROBLEM = 'There is a problem'
const token = () => randomBytes(16).toString('base64url')
const one = (sql: string, ...values: unknown[]) => rows<{ id: number }>(sql, ...values)[0]?.id
const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(`The text of ${name}`) })

async function form(request: APIRequestContext, path: string) {
  return { path, fields: hiddenFields(await (await request.get(path)).text()) }
}

const MEETING = { title: 'Typed with care', 'day-day': '3', 'day-month': '6', 'day-year': '2098', starts: '14:00', ends: '16:00', place: 'Town hall', link: '' }
const ITEM = { title: 'Typed with care', kind: 'item', purpose: '', about: '', presenter: '', 'presenter-words': '', minutes: '' }

/** A meeting of the social care board far ahead, one for each test. */
async function madeMeeting(request: APIRequestContext, title: string): Promise<number> {
  const { path, fields } = await form(request, '/plans/1/meetings/new')
  const answer = await post(request, path, { ...fields, ...MEETING, title })
  expect(answer.status()).toBe(303)
  return Number(String(answer.headers().location).split('/').at(-1))
}

async function madeItem(request: APIRequestContext, meeting: number, title: string): Promise<number | undefined> {
  const { path, fields } = await form(request, `/meetings/${meeting}/agenda/new`)
  expect((await post(request, path, { ...fields, ...ITEM, title })).status()).toBe(303)
  return one('select id from agenda_items where meeting_id = ? and title = ?', meeting, title)
}

test.describe('bad input adds no meeting, keeps what was typed and says what to do', () => {
  const cases: [string, Record<string, string>, string][] = [
    ['an impossible time', { starts: '25:00' }, 'The start must be a time on the 24-hour clock'],
    ['a time in words', { ends: 'late' }, 'The end must be a time on the 24-hour clock'],
    ['an end before the start', { ends: '09:00' }, 'The meeting must end after it starts'],
    ['an end without a start', { starts: '' }, 'Enter when the meeting starts'],
    ['a link that runs a script', { link: 'javascript:alert(1)' }, 'must begin with https:// or http://'],
    ['an impossible day', { 'day-month': '13' }, 'must be a real date'],
    ['no board', { board: '' }, 'Select the board that meets'],
    ["what looks like a child's record", { place: 'The school of 943 476 5919' }, 'Check that no child can be recognised'],
  ]
  for (const [name, wrong, sentence] of cases) {
    test(name, async ({ request }) => {
      await signInByHand(request, 'chair')
      const { path, fields } = await form(request, '/plans/1/meetings/new')
      const answer = await post(request, path, { ...fields, ...MEETING, ...wrong })
      const html = await answer.text()
      expect(answer.status()).toBe(200)
      expect(html).toContain(PROBLEM)
      expect(html).toContain(sentence)
      expect(html).toContain('Typed with care')
      expect(rows("select id from board_meetings where title = 'Typed with care'")).toEqual([])
    })
  }
})

test('bad input adds no item; a board, plan or person that is not theirs is refused', async ({ request }) => {
  await signInByHand(request, 'chair')
  const meeting = await madeMeeting(request, 'For bad items')
  const { path, fields } = await form(request, `/meetings/${meeting}/agenda/new`)
  const foreignPlan = String(one('select id from plans where authority_id <> 1'))
  const outsider = String(one("select id from people where email like 'beth.carrow@%'"))
  for (const [wrong, sentence] of [
    [{ title: '' }, 'Enter a title for the item'], [{ minutes: '0' }, 'Minutes must be a whole number from 1 to 240'], [{ kind: 'gossip' }, 'Select what the item shows'],
    [{ about: foreignPlan }, 'Select a plan that this board governs'], [{ presenter: outsider }, 'Select somebody who has a role'], [{ purpose: 'a'.repeat(1001) }, 'must be 1,000 characters or fewer'],
  ] as const) {
    const answer = await post(request, path, { ...fields, ...ITEM, ...wrong, 'form-token': token() })
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain(sentence)
  }
  expect((await post(request, '/plans/1/meetings/new', { ...(await form(request, '/plans/1/meetings/new')).fields, ...MEETING, board: String(one('select board_id as id from board_plans where plan_id = ?', foreignPlan)) })).status()).toBe(404)
  expect(rows('select id from agenda_items where meeting_id = ?', meeting)).toEqual([])
})

test('the first to save a meeting and an item wins, the second sees both', async ({ request }) => {
  await signInByHand(request, 'chair')
  const meeting = await madeMeeting(request, 'Of two people')
  const item = await madeItem(request, meeting, 'An item of two people')
  for (const [path, typed, table, id] of [[`/meetings/${meeting}/edit`, MEETING, 'board_meetings', meeting], [`/agenda-items/${item}/edit`, ITEM, 'agenda_items', item]] as const) {
    const { fields } = await form(request, path)
    expect((await post(request, path, { ...fields, ...typed, title: 'By the first person' })).status()).toBe(303)
    const second = await post(request, path, { ...fields, ...typed, title: 'My own words', 'form-token': token() })
    const html = await second.text()
    expect(html).toContain('changed this while you were working')
    expect(html).toContain('My own words')
    expect(rows(`select title, version from ${table} where id = ?`, id)).toEqual([{ title: 'By the first person', version: 2 }])
  }
})

test('papers are up to five files or one link; what is refused keeps none', async ({ request }) => {
  await signInByHand(request, 'chair')
  const item = await madeItem(request, await madeMeeting(request, 'For papers'), 'With papers')
  const { path, fields } = await form(request, `/agenda-items/${item}/papers`)
  const papers = () => rows<{ id: number; name: string }>('select id, name from agenda_papers where item_id = ? and taken_off_at is null', item)
  const paper = { ...fields, address: '', name: '' }
  const six = new FormData()
  for (const [name, value] of Object.entries(paper)) six.append(name, value)
  for (const n of [1, 2, 3, 4, 5, 6]) six.append('files', new File([`Paper ${n}`], `paper-${n}.txt`, { type: 'text/plain' }))
  const many = await request.post(path, { multipart: six, maxRedirects: 0, headers: { origin: new URL((await request.get(path)).url()).origin } })
  expect(await many.text()).toContain('Choose at most 5 files at once')
  for (const [wrong, sentence] of [
    [{}, 'Choose a file, or enter the address of a link'], [{ address: 'javascript:alert(1)' }, 'must begin with https:// or http://'],
    [{ files: file('a.txt'), address: 'https://example.org/' }, 'not both'], [{ files: { ...file('a.svg'), mimeType: 'image/svg+xml' } }, 'a.svg'], [{ name: 'A link without address' }, 'Enter the address of the link'],
  ] as const) {
    const answer = await post(request, path, { ...paper, ...wrong, 'form-token': token() })
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain(sentence)
  }
  expect(papers()).toEqual([])
  expect((await post(request, path, { ...paper, files: file('report of the auditor.txt'), 'form-token': token() })).status()).toBe(303)
  const [kept] = papers()
  const download = await request.get(`/files/agenda/${kept?.id}`)
  expect(await download.text()).toBe('The text of report of the auditor.txt')
  expect(download.headers()['content-disposition']).toContain('attachment')
  await signInByHand(request, 'outsider')
  expect((await request.get(`/files/agenda/${kept?.id}`)).status()).toBe(404)
})

test('the agenda of a closed meeting stays as it was, whoever posts to it', async ({ request }) => {
  await signInByHand(request, 'chair')
  const item = one("select i.id from agenda_items i join board_meetings m on m.id = i.meeting_id where life = 'closed' and board_id = 1 and taken_off_at is null and kind = 'item'")
  const meeting = one('select meeting_id as id from agenda_items where id = ?', item)
  const before = rows('select id, title, position, version, taken_off_at from agenda_items where meeting_id = ?', meeting)
  for (const [path, typed] of [[`/agenda-items/${item}/edit`, ITEM], [`/agenda-items/${item}/take-off`, {}], [`/meetings/${meeting}/agenda/new`, ITEM]] as const) {
    const { fields } = await form(request, path)
    const answer = await post(request, path, { ...fields, ...typed })
    expect(answer.status(), path).toBe(200)
    expect(await answer.text(), path).toContain('This meeting is closed, so its agenda stays as it was')
  }
  expect(rows('select id, title, position, version, taken_off_at from agenda_items where meeting_id = ?', meeting)).toEqual(before)
})

test('a board keeps its name, its plans and its terms when what is asked makes no sense', async ({ request }) => {
  await signInByHand(request, 'administrator')
  const before = rows('select b.*, (select count(*) from board_plans where board_id = b.id) as plans, (select count(*) from board_terms where board_id = b.id) as terms, (select count(*) from board_members where board_id = b.id) as members from boards b where id = 1')
  const other = rows<{ name: string }>('select name from boards where id <> 1 and authority_id = 1')[0]?.name ?? ''
  const board = { name: 'Typed with care', chair: '', weeks: '', meets: '' }
  for (const [path, typed, sentence] of [
    ['/boards/1/edit', { ...board, name: '' }, 'Enter the name of the board'], ['/boards/1/edit', { ...board, name: other.toUpperCase() }, 'has a board of that name'], ['/boards/1/edit', { ...board, weeks: '27' }, 'from 1 to 26'],
    ['/boards/1/edit', { ...board, chair: String(one("select id from people where email like 'beth.carrow@%'")) }, 'Select somebody who has a role'],
    ['/boards/1/plans', {}, 'A board governs at least one plan'], ['/boards/1/plans', { plans: String(one('select id from plans where authority_id <> 1')) }, 'that you administer'],
    ['/boards/1/terms', {}, 'Choose the file of the terms of reference'],
    ['/boards/1/members/new', { person: '', agency: '', 'joined-day': '1', 'joined-month': '5', 'joined-year': '2099' }, 'Select who joins the board'],
  ] as const) {
    const { fields } = await form(request, path)
    const answer = await post(request, path, { ...fields, ...typed })
    expect(answer.status(), path).toBe(200)
    expect(await answer.text(), path).toContain(sentence)
  }
  expect(rows('select b.*, (select count(*) from board_plans where board_id = b.id) as plans, (select count(*) from board_terms where board_id = b.id) as terms, (select count(*) from board_members where board_id = b.id) as members from boards b where id = 1')).toEqual(before)
})
