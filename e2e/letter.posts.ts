import type { APIRequestContext } from '@playwright/test'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { focusedVisitPdf, longPdf, olderReportPdf } from '../documents/sample-letters.ts'
import { lockedPdf, scannedPdf } from '../documents/sample-pdf.ts'
import { expect, hiddenFields, ORIGIN, post, rows, signInByHand, test } from './cast.ts'

const READ = '/plans/1/reviews/read'
const file = (name: string, buffer: Buffer) => ({ name, buffer, mimeType: 'application/pdf' })
const token = () => randomBytes(16).toString('base64url')
/** What stands of a letter, by its file's name: other letters are read meanwhile. */
const standing = (name: string) => ({
  drafts: rows('select * from letter_drafts where name = ?', name), trail: rows('select event from trail where subject_name = ?', name),
  reviews: rows('select review_id from review_letters where name = ?', name),
})
const isKept = (bytes: Buffer) => {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return existsSync(join(process.env.SIGHTLINE_JOURNEYS ?? '', 'evidence', sha256.slice(0, 2), sha256))
}

async function readForm(request: APIRequestContext) {
  await signInByHand(request, 'administrator')
  return hiddenFields(await (await request.get(READ)).text())
}

/** A letter that was uploaded and waits to be checked: its address, and the form's hidden fields. */
async function uploaded(request: APIRequestContext) {
  const name = `Focused visit ${token()}.pdf`
  const fields = await readForm(request)
  const answer = await post(request, READ, { ...fields, files: file(name, focusedVisitPdf()) })
  expect(answer.status()).toBe(303)
  const path = String(answer.headers().location)
  expect(path).toMatch(/^\/letters\/\d+$/)
  return { name, path, id: Number(path.split('/').at(-1)), fields: hiddenFields(await (await request.get(path)).text()) }
}

const typed = { op: 'save', kind: 'focused_visit', title: 'Focused visit, December 2025', 'visited-from-day': '11', 'visited-from-month': '11', 'visited-from-year': '2025', plans: '1', items: '1', 'words-1': 'Visits that come late', 'kind-1': 'priority_action' }

test.describe('a letter that can not be read gets a sentence, and nothing is kept of it', () => {
  const cases: [string, ReturnType<typeof file> | null, RegExp][] = [
    ['a scanned one', file('scanned.pdf', scannedPdf()), /“scanned\.pdf” holds pictures of its pages but no text/],
    ['one with a password', file('locked.pdf', lockedPdf()), /“locked\.pdf” is locked with a password/],
    ['one of 501 pages', file('huge.pdf', longPdf(501)), /“huge\.pdf” has more than 500 pages/],
    ['half of one', file('half.pdf', olderReportPdf().subarray(0, 500)), /“half\.pdf” is damaged/],
    ['a text', file('letter.txt', Buffer.from('Dear Director')), /“letter\.txt” is not a PDF/],
    ['a text that calls itself PDF', file('letter.pdf', Buffer.from('Dear Director')), /“letter\.pdf” ends in \.pdf, but it is not a PDF/],
    ['nothing', null, /Choose the letter or report, as a PDF/],
  ]
  for (const [name, wrong, sentence] of cases) {
    test(name, async ({ request }) => {
      const fields = await readForm(request)
      const answer = await post(request, READ, { ...fields, ...(wrong && { files: wrong }) })
      const html = await answer.text()
      expect(answer.status()).toBe(200)
      expect(html).toContain('There is a problem')
      expect(html).toMatch(sentence)
      if (!wrong) return
      expect(standing(wrong.name)).toEqual({ drafts: [], trail: [], reviews: [] })
      expect(isKept(wrong.buffer)).toBe(false)
    })
  }
})

test('only who manages reviews uploads, sees, changes and discards a letter', async ({ request, playwright }) => {
  const { name, path, id, fields } = await uploaded(request)
  expect(isKept(focusedVisitPdf())).toBe(true)
  expect((await request.get(path)).status()).toBe(200)
  const before = standing(name)
  for (const member of ['chair', 'boardMember', 'head', 'adviser', 'outsider'] as const) {
    const other = await playwright.request.newContext({ baseURL: ORIGIN })
    await signInByHand(other, member)
    for (const page of [path, `${path}/discard`, `/files/letter-pages/${id}/1`, READ]) expect([403, 404], `${member} at ${page}`).toContain((await other.get(page)).status())
    expect((await post(other, path, { ...fields, ...typed, 'form-token': token() })).status(), member).toBe(403)
    await other.dispose()
  }
  expect(standing(name)).toEqual(before)
})

test('a page comes as a picture that says nothing of itself to a browser, and there is none of a page that there is not', async ({ request }) => {
  const { id } = await uploaded(request)
  const answer = await request.get(`/files/letter-pages/${id}/1`)
  expect(answer.status()).toBe(200)
  expect(answer.headers()).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff', 'cache-control': expect.stringContaining('no-store') })
  expect(answer.headers()['content-security-policy']).toContain('sandbox')
  expect((await answer.body()).subarray(1, 4).toString()).toBe('PNG')
  for (const page of ['99', '0', 'x']) expect((await request.get(`/files/letter-pages/${id}/${page}`)).status(), page).toBe(404)
})

test.describe('bad input changes nothing, keeps what was typed and says what to do', () => {
  const cases: [string, Record<string, string>, string][] = [
    ['an unknown button', { op: 'publish' }, 'Press one of the buttons of this page'],
    ['a finding that there is not', { op: 'join-1' }, 'There is no finding before this one'],
    ['nothing to split', { op: 'split-1' }, 'Press Enter twice in the words'],
    ['an unknown kind', { 'kind-1': 'wish' }, 'Select a kind for finding 1 from the list'],
    ['an impossible date', { 'visited-from-day': '31' }, 'First day of the visit must be a real date'],
    ['far too many words', { 'words-1': 'Visits that come late '.repeat(300) }, 'must be 4,000 characters or fewer'],
    ['a finding under itself', { op: 'review', 'under-1': '1' }, 'Choose a finding before number 1'],
    ['a review without a plan', { op: 'review', plans: '' }, 'Choose plans from the list'],
    ['a review without a title', { op: 'review', title: '' }, 'Enter a title'],
    ['a number of findings that is none', { items: '9999' }, 'This form is not whole'],
    ["what looks like a child's record", { 'words-1': 'Visits that come late to 943 476 5919' }, 'Check that no child can be recognised'],
  ]
  for (const [what, wrong, sentence] of cases) {
    test(what, async ({ request }) => {
      const { name, path, fields } = await uploaded(request)
      const before = standing(name)
      const answer = await post(request, path, { ...fields, ...typed, ...wrong })
      const html = await answer.text()
      expect(answer.status()).toBe(200)
      expect(html).toContain('There is a problem')
      expect(html).toContain(sentence)
      if (!wrong.items) expect(html).toContain('Visits that come late')
      expect(standing(name)).toEqual(before)
    })
  }
})

test('a plan of others does not answer a review, and nothing changes', async ({ request }) => {
  const { name, path, fields } = await uploaded(request)
  const [foreign] = rows<{ id: number }>('select max(id) as id from plans')
  const before = standing(name)
  expect((await post(request, path, { ...fields, ...typed, op: 'review', plans: String(foreign?.id) })).status()).toBe(404)
  expect(standing(name)).toEqual(before)
})

test('two people check one letter: the second sees both, keeps the text, and overwrites nothing', async ({ request }) => {
  const { name, path, id, fields } = await uploaded(request)
  expect((await post(request, path, { ...fields, ...typed, title: 'Typed by the first person' })).status()).toBe(303)
  const before = standing(name)
  const answer = await post(request, path, { ...fields, ...typed, op: 'review', title: 'Typed by the second person', 'words-1': 'Words of the second', 'form-token': token() })
  const html = await answer.text()
  expect(answer.status()).toBe(200)
  expect(html).toContain('changed this while you were working')
  expect(html).toContain('Typed by the second person')
  expect(html).toContain('Words of the second')
  expect(html).toContain('Typed by the first person')
  expect(standing(name)).toEqual(before)
  const discarded = await post(request, `${path}/discard`, { ...hiddenFields(await (await request.get(`${path}/discard`)).text()), version: '1' })
  expect(await discarded.text()).toContain('changed this while you were working')
  expect(rows('select outcome from letter_drafts where id = ?', id)).toEqual([{ outcome: null }])
})
