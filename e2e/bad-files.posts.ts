import type { APIRequestContext } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { actionNumber, expect, hiddenFields, post, rows, signInByHand, test } from './cast.ts'

const TYPED = { title: 'Visits on time', kind: 'performance_data', 'about-from-day': '30', 'about-from-month': '6', 'about-from-year': '2026', shows: 'Shows that visits on time rose' }
const CSV = Buffer.from('Month,On time\nMay,84%\n')
const file = (name: string, buffer: Buffer, mimeType = 'application/octet-stream') => ({ name, buffer, mimeType })

async function attachForm(request: APIRequestContext) {
  await signInByHand(request, 'head')
  const action = actionNumber(0, "owner_id = (select id from people where email like 'daniel.okafor@%')")
  const path = `/actions/${action.id}/attach`
  return { path, action, fields: hiddenFields(await (await request.get(path)).text()) }
}

function keptFiles(): number {
  const folder = join(process.env.SIGHTLINE_JOURNEYS ?? '', 'evidence')
  return existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).length : 0
}
const standing = () => ({ evidence: rows('select count(*) as n from evidence'), files: rows('select count(*) as n from evidence_files'), kept: keptFiles() })

test.describe('trust 29: a file that can not be taken is refused with its reason, and nothing is kept of it', () => {
  const cases: [string, ReturnType<typeof file>, RegExp][] = [
    ['an empty file', file('empty.csv', Buffer.alloc(0)), /empty/],
    ['a type that is not taken', file('program.exe', Buffer.from('MZ\u0090\u0000')), /program\.exe/],
    ['a page', file('page.html', Buffer.from('<html><script>1</script></html>')), /page\.html/],
    ['a drawing with scripts', file('drawing.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), /drawing\.svg/],
    ['a file that lies about its type', file('report.pdf', CSV, 'application/pdf'), /report\.pdf/],
    ['a page that calls itself text', file('notes.txt', Buffer.from('<!doctype html><script>alert(1)</script>')), /notes\.txt/],
    ['a file too large', file('large.csv', Buffer.alloc(25 * 1024 * 1024 + 1, 'a')), /25 MB/],
  ]
  for (const [name, wrong, sentence] of cases) {
    test(name, async ({ request }) => {
      const { path, fields } = await attachForm(request)
      const before = standing()
      const answer = await post(request, path, { ...fields, ...TYPED, files: wrong })
      const html = await answer.text()
      expect(answer.status()).toBe(200)
      expect(html).toContain('There is a problem')
      expect(html).toMatch(sentence)
      expect(html).toContain(TYPED.shows)
      expect(standing()).toEqual(before)
    })
  }
})

test('trust 36: a link that is not http or https is refused', async ({ request }) => {
  const { path, fields } = await attachForm(request)
  const before = standing()
  for (const wrong of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ftp://example.org/x', 'not an address']) {
    const answer = await post(request, path, { ...fields, ...TYPED, 'form-token': randomBytes(16).toString('base64url'), 'link-1-url': wrong })
    expect(answer.status(), wrong).toBe(200)
    expect(await answer.text(), wrong).toContain('There is a problem')
  }
  expect(standing()).toEqual(before)
})

test('trust 32: a file comes back as an attachment, byte for byte, and says nothing of itself to a browser', async ({ request }) => {
  const { path, fields, action } = await attachForm(request)
  expect((await post(request, path, { ...fields, ...TYPED, files: file('visits on time (June).csv', CSV, 'text/csv') })).status()).toBe(303)
  const [kept] = rows<{ id: number }>('select f.id from evidence_files f order by f.id desc limit 1')
  const answer = await request.get(`/files/${kept?.id}`)
  expect(answer.status()).toBe(200)
  expect(answer.headers()).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': expect.stringContaining('no-store') })
  expect(answer.headers()['content-disposition']).toMatch(/^attachment/)
  expect(answer.headers()['content-security-policy']).toContain('sandbox')
  expect(await answer.body()).toEqual(CSV)
  expect(await (await request.get(`/actions/${action.id}`)).text()).toContain('Visits on time')
})
