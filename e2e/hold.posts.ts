import type { APIRequestContext } from '@playwright/test'
import { actionNumber, expect, hiddenFields, ORIGIN, post, rows, signInByHand, test, type Member } from './cast.ts'
import { boardOfPlan, dayFields, itemOf, makeMeeting, say, token } from './meetings.ts'

type Playwright = { request: { newContext: (options: { baseURL: string }) => Promise<APIRequestContext> } }
async function as(playwright: Playwright, member: Member, work: (request: APIRequestContext) => Promise<void>) {
  const request = await playwright.request.newContext({ baseURL: ORIGIN })
  await signInByHand(request, member)
  await work(request)
  await request.dispose()
}

const person = (email: string) => String(rows<{ id: number }>('select id from people where email like ?', `${email}%`)[0]?.id)
/** What stands of a meeting: others may hold theirs meanwhile. */
const standing = (id: number) => rows(`select life, version, (select count(*) from decisions where meeting_id = m.id) as decisions, (select count(*) from matters where meeting_id = m.id) as matters, (select count(*) from attendance where meeting_id = m.id) as attendance,
  (select count(*) from meeting_marks where meeting_id = m.id) as marks, (select count(*) from minutes where meeting_id = m.id) as minutes from board_meetings m where id = ?`, id)

test('bad input changes nothing, keeps what was typed and says what to do', async ({ request }) => {
  await signInByHand(request, 'chair')
  const id = await makeMeeting(request, 'Board of bad input')
  const at = `/meetings/${id}/hold?item=${itemOf(id, 'risks')}`
  const action = actionNumber(50)
  const matter = { words: 'Bring the audit of visits back', owner: person('daniel.okafor'), ...dayFields('due', 14) }
  const cases: [string, Record<string, string>, string][] = [
    [`${at}&record=decision`, { words: '' }, 'Write what was decided'],
    [`${at}&record=decision`, { words: 'Agreed' }, 'Write the decision as at least one sentence'],
    [`${at}&record=decision`, { words: 'before\u0000after it all' }, 'can not be saved'],
    [`${at}&record=decision`, { words: 'a'.repeat(100_000) }, 'must be 2,000 characters or fewer'],
    [`${at}&record=decision`, { words: 'The case of 943 476 5919 was heard' }, 'Check that no child can be recognised'],
    [`${at}&record=decision`, { 'words': 'The pilot goes on for a year', 'form-token': '' }, 'open the page again'],
    [`${at}&record=matter`, { ...matter, words: 'Audit' }, 'Say in at least one sentence what is to be done'],
    [`${at}&record=matter`, { ...matter, owner: '' }, 'Select who does it'],
    [`${at}&record=matter`, { ...matter, owner: person('frances.nkemelu') }, 'has a role in the plan'],
    [`${at}&record=matter`, { ...matter, owner: person('beth.carrow') }, 'has a role in the plan'],
    [`${at}&record=matter`, { ...matter, ...dayFields('due', -2) }, 'must be today or later'],
    [`${at}&record=matter`, { ...matter, 'due-day': '31', 'due-month': '2' }, 'Due date must be a real date'],
    [`${at}&record=update&plan=1&ref=${action.ref}`, { status: action.status === 'do_better' ? 'going_well' : 'do_better', stage: 'under_way', impact: 'too_early', reason: '', note: 'Told the board' }, 'Give a reason of at least one sentence'],
    [`${at}&record=challenge&plan=1&ref=${action.ref}`, { question: 'Why?', to: person('daniel.okafor'), ...dayFields('answer-by', 7) }, 'Ask a question of at least one sentence'],
    [`${at}&record=risk&risk=1`, { score: 'current', likelihood: '', impact: '', reason: 'Posts are filled now' }, 'Select a likelihood from 1 to'],
    [`${at}&record=risk&risk=1`, { score: 'current', likelihood: '1', impact: '1', reason: 'Filled' }, '<a href="#reason">Give the reason in at least one sentence</a>'],
    [`/meetings/${id}/minutes/edit`, { words: '' }, 'Write the minutes before you save them'],
    [`/meetings/${id}/reopen`, { reason: 'A decision was left out' }, 'can not be opened again'],
  ]
  const before = standing(id)
  for (const [path, typed, sentence] of cases) {
    const { status, html } = await say(request, path, typed)
    expect(status, path).toBe(200)
    expect(html, `${path} ${JSON.stringify(typed).slice(0, 80)}`).toContain(sentence)
    expect(html).toContain('There is a problem')
    if (typed.words && typed.words.length < 100 && !typed.words.includes('\u0000')) expect(html).toContain(typed.words)
  }
  expect((await (await request.get(`${at}&record=update&plan=1&ref=99.9`)).text())).toContain('There is no action 99.9 in this plan')
  expect(standing(id)).toEqual(before)
})

test('a decision posted twice is one decision; a closed meeting takes none', async ({ request }) => {
  await signInByHand(request, 'chair')
  const id = await makeMeeting(request, 'Board of one decision')
  const path = `/meetings/${id}/hold?record=decision`
  const fields = { ...hiddenFields(await (await request.get(path)).text()), 'words': 'The pilot goes on for a year', 'form-token': token() }
  for (const _ of [1, 2]) expect((await post(request, path, fields)).status()).toBe(303)
  expect(rows('select words from decisions where meeting_id = ?', id)).toHaveLength(1)
  expect((await say(request, `/meetings/${id}/close`)).status).toBe(303)
  const late = await (await post(request, path, { ...fields, 'words': 'The pilot ends in June', 'form-token': token() })).text()
  expect(late).toContain('This meeting is closed')
  expect(rows('select words from decisions where meeting_id = ?', id)).toEqual([{ words: 'The pilot goes on for a year' }])
  expect((await say(request, `/meetings/${id}/reopen`, { reason: 'A decision was left out' })).status).toBe(303)
  expect(rows('select life from board_meetings where id = ?', id)).toEqual([{ life: 'under_way' }])
})

test('a meeting is not begun before its day, and takes nothing until it is', async ({ request }) => {
  await signInByHand(request, 'chair')
  const id = await makeMeeting(request, 'Board of tomorrow', { begun: false, days: 3 })
  const today = await makeMeeting(request, 'Board of today', { begun: false })
  const fields = hiddenFields(await (await request.get(`/meetings/${today}/hold`)).text())
  expect(await (await post(request, `/meetings/${today}/hold`, { ...fields, 'meeting': String(id), 'form-token': token() })).text()).toContain('on its day')
  expect(rows('select life from board_meetings where id = ?', id)).toEqual([{ life: 'planned' }])
})

test('conflicts show both versions and keep what was typed: minutes, a matter arising, what was said', async ({ request, playwright }) => {
  await signInByHand(request, 'chair')
  const id = await makeMeeting(request, 'Board of conflicts')
  const item = itemOf(id, 'risks')
  const raised = await say(request, `/meetings/${id}/hold?item=${item}&record=matter`, { words: 'Bring the audit of visits back', owner: person('daniel.okafor'), ...dayFields('due', 14) })
  expect(raised.status).toBe(303)
  const matter = rows<{ id: number }>('select id from matters where meeting_id = ?', id)[0]?.id ?? 0
  const forms: [string, Record<string, string>, Record<string, string>][] = [
    [`/meetings/${id}/minutes/edit`, { words: 'The board met and heard of visits.' }, { words: 'The board met and heard of audits.' }],
    [`/matters/${matter}/edit`, { owner: person('jerome.baptiste'), ...dayFields('due', 20) }, { owner: person('daniel.okafor'), ...dayFields('due', 30) }],
    [`/meetings/${id}/hold?item=${item}&record=said`, { words: 'The board heard of visits.' }, { words: 'The board heard of audits.' }],
  ]
  await as(playwright, 'boardMember', async (member) => {
    for (const [path, theirs, mine] of forms) {
      const opened = hiddenFields(await (await request.get(path)).text())
      expect((await say(member, path, theirs)).status, path).toBe(303)
      const html = await (await post(request, path, { ...opened, ...mine })).text()
      expect(html, path).toContain('Someone else changed this while you were working')
      if (mine.words) for (const words of [mine.words, theirs.words ?? '']) expect(html, path).toContain(words)
      const again = hiddenFields(html)
      expect((await post(request, path, { ...again, ...mine })).status(), path).toBe(303)
    }
  })
  expect(rows('select number, words from minutes where meeting_id = ? order by number', id)).toEqual([{ number: 1, words: 'The board met and heard of visits.' }, { number: 2, words: 'The board met and heard of audits.' }])
  expect(rows('select said from agenda_items where id = ?', item)).toEqual([{ said: 'The board heard of audits.' }])
})

test('who may not is refused: a board member closes no meeting, an adviser and a head record nothing, an outsider sees nothing', async ({ request, playwright }) => {
  await signInByHand(request, 'chair')
  const id = await makeMeeting(request, 'Board of rights')
  const closing = hiddenFields(await (await request.get(`/meetings/${id}/close`)).text())
  const deciding = hiddenFields(await (await request.get(`/meetings/${id}/hold?record=decision`)).text())
  const raised = await say(request, `/meetings/${id}/hold?record=matter`, { words: 'Bring the audit of visits back', owner: person('daniel.okafor'), ...dayFields('due', 14) })
  expect(raised.status).toBe(303)
  const matter = rows<{ id: number }>('select id from matters where meeting_id = ?', id)[0]?.id ?? 0
  const closingMatter = hiddenFields(await (await request.get(`/matters/${matter}/close`)).text())
  const before = standing(id)
  await as(playwright, 'boardMember', async (member) => expect((await post(member, `/meetings/${id}/close`, { ...closing, 'form-token': token() })).status()).toBe(403))
  for (const [member, status] of [['adviser', 403], ['head', 403], ['outsider', 403]] as const) {
    await as(playwright, member, async (their) => expect((await post(their, `/meetings/${id}/hold?record=decision`, { ...deciding, 'words': 'The pilot ends today', 'form-token': token() })).status(), member).toBe(status))
  }
  expect(standing(id)).toEqual(before)
  await as(playwright, 'otherHead', async (their) => expect((await post(their, `/matters/${matter}/close`, { ...closingMatter, 'outcome': 'It was read and closed', 'form-token': token() })).status()).toBe(403))
  expect(rows('select closed_at from matters where id = ?', matter)).toEqual([{ closed_at: null }])
  await as(playwright, 'head', async (their) => expect((await say(their, `/matters/${matter}/close`, { outcome: 'The audit was read by the board' })).status).toBe(303))
  expect(rows('select outcome from matters where id = ?', matter)).toEqual([{ outcome: 'The audit was read by the board' }])
  const other = rows<{ id: number }>('select i.id from agenda_items i join board_meetings m on m.id = i.meeting_id where m.board_id <> ?', boardOfPlan())[0]?.id
  expect((await post(request, `/meetings/${id}/hold?record=decision`, { ...deciding, 'item': String(other), 'words': 'The pilot ends today', 'form-token': token() })).status()).toBe(404)
})
