import type { APIRequestContext } from '@playwright/test'
import { expect, post, rows, signInByHand, test, type Member } from './cast.ts'
import { as, begun, built, form, inAMonth, published, SAID, say, shared, token } from './papers.ts'

const NEXT_YEAR = String(new Date().getFullYear() + 1)
const reports = () => rows('select count(*) as n, total(version) as versions from reports')
const status = async (request: APIRequestContext, { path, fields }: { path: string; fields: Record<string, string> }, typed: Record<string, string> = {}) => (await post(request, path, { ...fields, ...typed, 'form-token': token() })).status()

test('a report that can not be is refused with what was typed, and nothing is begun', async ({ request }) => {
  await signInByHand(request, 'chair')
  const { path, fields } = await form(request, '/plans/1/papers/new')
  const said: Record<string, string> = { ...fields, ...SAID, title: 'Typed and kept' }
  const before = reports()
  const cases: [string, Record<string, string>, string][] = [
    ['no kind', { kind: '' }, 'Select the kind of report'],
    ['a made-up kind', { kind: 'poem' }, 'Select the kind of report'],
    ['tomorrow and later', { 'to-year': NEXT_YEAR }, 'its last day must be today'],
    ['backwards', { 'from-day': said['to-day'] ?? '', 'from-month': said['to-month'] ?? '', 'from-year': said['to-year'] ?? '' }, 'must be before its last day'],
    ['an impossible day', { 'from-day': '31', 'from-month': '2' }, 'must be a real date'],
    ['a month to come', { 'month-month': '12', 'month-year': NEXT_YEAR }, 'must not be after'],
    ['a meeting of another board', { meeting: '99999999' }, 'Choose a meeting of a board that governs this plan'],
    ['a meeting that is no number', { meeting: 'x' }, 'Choose a meeting from the list'],
    ['a title of 300 letters', { title: 'a'.repeat(300) }, '200 characters or fewer'],
    ["what looks like a child's record", { title: 'About 943 476 5919' }, 'Check that no child can be recognised'],
  ]
  for (const [name, wrong, sentence] of cases) {
    const answer = await post(request, path, { ...said, ...wrong })
    const html = await answer.text()
    expect(answer.status(), name).toBe(200)
    expect(html, name).toContain(sentence)
    if (wrong.title === undefined) expect(html, name).toContain('Typed and kept')
  }
  expect(await status(request, { path, fields: said }, { plan: '99999999' })).toBe(404)
  expect(reports()).toEqual(before)
})

test('a draft is refused to all who do not write it, and a change by them changes nothing', async ({ request, playwright }) => {
  await signInByHand(request, 'chair')
  const report = await begun(request, 'Draft of the chair')
  await built(request, report)
  const build = rows<{ id: number }>('select id from report_builds where report_id = ?', report)[0]?.id
  const forms = await Promise.all([`/reports/${report}`, `/reports/${report}/edit`, `/reports/${report}/narrative/risks`, `/reports/${report}/publish`].map((path) => form(request, path)))
  const standing = () => rows('select r.version, r.title, (select count(*) from report_narratives where report_id = r.id) as narratives, (select count(*) from report_builds where report_id = r.id) as builds, (select count(*) from publications where report_id = r.id) as packs from reports r where id = ?', report)
  const before = standing()
  for (const member of ['boardMember', 'head', 'adviser', 'outsider'] as Member[]) {
    await as(playwright, member, async (other) => {
      for (const { path } of forms) expect((await other.get(path)).status(), `${member} ${path}`).toBe(403)
      for (const each of forms) expect(await status(other, each, { words: 'Written by another', title: 'Another' }), `${member} posts ${each.path}`).toBe(403)
      expect((await other.get(`/files/papers/${build}/docx`)).status(), member).toBe(403)
    })
  }
  await as(playwright, 'nobody', async (nobody) => expect((await nobody.get(`/files/papers/${build}/docx`, { maxRedirects: 0 })).status()).toBe(307))
  expect(standing()).toEqual(before)
  const file = await request.get(`/files/papers/${build}/docx`)
  expect(file.headers()['content-disposition']).toContain('attachment; filename="Draft of the chair.docx"')
  expect(file.headers()['content-security-policy']).toContain('sandbox')
  for (const path of ['/reports/abc', '/reports/99999999', `/reports/${report}/narrative/poem`, `/files/papers/${build}/exe`, '/files/papers/99999999/docx']) expect((await request.get(path)).status(), path).toBe(404)
})

test('what came second is shown both versions: a narrative, and the facts of a report', async ({ request }) => {
  await signInByHand(request, 'chair')
  const report = await begun(request, 'Written by two')
  const [narrative, edit] = [await form(request, `/reports/${report}/narrative/risks`), await form(request, `/reports/${report}/edit`)]
  await say(request, narrative.path, { words: 'Theirs came first.' })
  const definition = { parts: 'risks', 'heading-going-well': 'Going well', 'heading-ones-to-watch': 'Ones to watch', 'heading-do-better': 'Do better' }
  await say(request, edit.path, { ...SAID, ...definition, title: 'Their title' })
  for (const [each, typed, both] of [
    [narrative, { words: 'Mine came second.' }, ['Theirs came first.', 'Mine came second.']], [edit, { ...SAID, ...definition, title: 'My title' }, ['Their title', 'My title']],
  ] as const) {
    const html = await (await post(request, each.path, { ...each.fields, ...typed, 'form-token': token() })).text()
    for (const words of ['changed this while you were working', ...both]) expect(html).toContain(words)
  }
  expect(rows('select title, version from reports where id = ?', report)).toEqual([{ title: 'Their title', version: 2 }])
  expect(rows('select words from report_narratives where report_id = ?', report)).toEqual([{ words: 'Theirs came first.' }])
})

test('only what was built and checked last is published, and a correction says why', async ({ request, playwright }) => {
  test.slow()
  await signInByHand(request, 'chair')
  const { report, pack } = await published(request, 'Published and corrected')
  const packs = () => rows('select number, corrects, reason from publications where report_id = ? order by number', report)
  const publishing = await form(request, `/reports/${report}/publish`)
  const again = await (await post(request, publishing.path, { ...publishing.fields, reason: 'Wrong', 'form-token': token() })).text()
  expect(again).toContain('Say in at least one sentence what this version corrects')
  await say(request, `/reports/${report}/narrative/risks`, { words: 'Written after it was built.' })
  expect((await form(request, `/reports/${report}/publish`)).html).toContain('changed after it was built')
  const late = await (await post(request, publishing.path, { ...publishing.fields, reason: 'The risks were not told.', 'form-token': token() })).text()
  expect(late).toContain('changed after it was built')
  await built(request, report)
  const stale = await (await post(request, publishing.path, { ...publishing.fields, reason: 'The risks were not told.', 'form-token': token() })).text()
  expect(stale).toContain('was built again while you were checking it')
  expect(packs()).toHaveLength(1)
  await as(playwright, 'boardMember', async (member) => expect(await status(member, publishing, { reason: 'Because I can do it.' })).toBe(403))
  await say(request, `/reports/${report}/publish`, { reason: 'The risks were not told.' })
  expect(packs()).toEqual([{ number: 1, corrects: null, reason: '' }, { number: 2, corrects: pack, reason: 'The risks were not told.' }])
  await as(playwright, 'adviser', async (adviser) => {
    const first = (await form(adviser, `/packs/${pack}`)).html
    expect(first).toContain('This version was corrected on')
    expect(first).not.toContain('Written after it was built.')
    expect((await adviser.get(`/files/published/${pack}/docx`)).status()).toBe(200)
  })
  await as(playwright, 'outsider', async (outsider) => {
    for (const path of [`/packs/${pack}`, `/files/published/${pack}/docx`]) expect((await outsider.get(path)).status(), path).toBe(404)
  })
})

test('a link is made by those who may, for one pack, and says nothing of itself when it leads nowhere', async ({ request, playwright }) => {
  await signInByHand(request, 'chair')
  const { pack } = await published(request, 'Given outside')
  const sharing = await form(request, `/packs/${pack}/share`)
  const shares = () => rows('select to_whom, ends_on, revoked_at is not null as revoked from publication_shares where publication_id = ?', pack)
  const typed = { 'to-whom': 'The clerk', ...inAMonth() }
  const cases: [Record<string, string>, string][] = [
    [{ 'to-whom': '' }, 'Enter who the link is for'], [{ 'ends-day': '', 'ends-month': '', 'ends-year': '' }, 'Enter the last day of the link'],
    [{ 'ends-year': '2020' }, 'must be today or later'], [{ 'ends-year': String(new Date().getFullYear() + 3) }, 'lasts at most a year'],
  ]
  for (const [wrong, sentence] of cases) expect(await (await post(request, sharing.path, { ...sharing.fields, ...typed, ...wrong, 'form-token': token() })).text()).toContain(sentence)
  expect(await status(request, sharing, { ...typed, pack: '99999999' }), 'another pack').toBe(404)
  for (const member of ['boardMember', 'adviser', 'outsider'] as Member[]) await as(playwright, member, async (other) => expect(await status(other, sharing, typed), member).toBe(403))
  expect(shares()).toEqual([])

  const { share, path } = await shared(request, pack, 'The clerk')
  const revoking = await form(request, `/shares/${share}/revoke`)
  for (const member of ['boardMember', 'adviser', 'outsider'] as Member[]) await as(playwright, member, async (other) => expect(await status(other, revoking), member).toBe(403))
  await as(playwright, 'nobody', async (nobody) => {
    const answer = await nobody.get(path)
    expect([answer.status(), answer.headers()['referrer-policy'], answer.headers()['x-robots-tag'], answer.headers()['cache-control']]).toEqual([200, 'no-referrer', 'noindex, nofollow', 'private, no-store'])
    const file = await nobody.get(`${path}/xlsx`)
    expect([file.status(), file.headers()['content-security-policy']?.startsWith('sandbox')]).toEqual([200, true])
    for (const other of [`/packs/${pack}`, `/files/published/${pack}/docx`, '/plans/1/papers']) expect((await nobody.get(other, { maxRedirects: 0 })).status(), other).toBe(307)
    for (const guess of ['/shared/x', `${path}x`, path.slice(0, -1), `/shared/${token()}`, `${path}/exe`, `/shared/${token()}/docx`]) expect((await nobody.get(guess)).status(), guess).toBe(404)
  })
  await say(request, `/shares/${share}/revoke`)
  expect(shares()).toMatchObject([{ to_whom: 'The clerk', revoked: 1 }])
  const bodies = await as(playwright, 'nobody', async (nobody) => Promise.all([path, '/shared/never-was'].map(async (each) => (await nobody.get(each)).text())))
  expect(bodies[0]).toContain('This link has ended or is not right')
  const plain = (html = '') => html.replaceAll(/nonce="[^"]*"/g, '')
  expect(plain(bodies[0])).toBe(plain(bodies[1]))
  expect((await form(request, `/shares/${share}/revoke`)).html).toContain('Revoke this link?')
  expect(await (await post(request, revoking.path, { ...revoking.fields, 'form-token': token() })).text()).toContain('has ended already')
})
