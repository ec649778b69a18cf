import type { APIRequestContext } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { authoritiesFile, neighboursFile, statisticsFile } from '../documents/sample-reference.ts'
import { expect, hiddenFields, ORIGIN, post, rows, signInByHand, test } from './cast.ts'

const LOAD = '/reference/load'
const token = () => randomBytes(16).toString('base64url')
const file = (name: string, content: Uint8Array | string) => ({ name, buffer: Buffer.from(content), mimeType: 'text/csv' })
const loadsOf = (name: string) => rows('select dataset, rows, about from reference_loads where file_name = ?', name)
const authority = () => rows<{ id: number }>('select authority_id as id from plans where id = 1')[0]?.id
const fieldsAt = async (request: APIRequestContext, path: string) => hiddenFields(await (await request.get(path)).text())

test.describe('a file that can not be loaded gets a sentence with its line, and nothing of it is kept', () => {
  const broken = new TextDecoder().decode(authoritiesFile()).replace('302,Barnet', 'E09,Barnet')
  const cases: [string, ReturnType<typeof file> | null, RegExp][] = [
    ['none', null, /Choose a file of the Department’s, as CSV/],
    ['another table', file('wrong.csv', 'name,age\r\nA,1\r\n'), /“wrong\.csv” is none of the files that can be loaded/],
    ['a broken one', file('broken.csv', broken), /“broken\.csv”, line 2: “E09” in the column “la number” is not the code of an authority/],
    ['no CSV', file('list.pdf', '%PDF-1.7'), /“list\.pdf”/],
    ['a picture that calls itself CSV', file('picture.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])), /“picture\.csv”/],
    ['too large a one', file('large.csv', Buffer.alloc(20 * 1024 * 1024 + 1, 'a,')), /“large\.csv” is larger than 20 MB/],
    ['neighbours of no day', file('neighbours.csv', neighboursFile()), /Enter the day from which these groups of neighbours are in force/],
  ]
  for (const [name, wrong, sentence] of cases) {
    test(name, async ({ request }) => {
      await signInByHand(request, 'administrator')
      const answer = await post(request, LOAD, { ...(await fieldsAt(request, LOAD)), ...(wrong && { files: wrong }) })
      const html = await answer.text()
      expect(answer.status()).toBe(200)
      expect(html).toContain('There is a problem')
      expect(html.replaceAll('&#x27;', "'")).toMatch(sentence)
      if (wrong) expect(loadsOf(wrong.name)).toEqual([])
    })
  }
  test('neighbours of an impossible day, which stays as it was typed', async ({ request }) => {
    await signInByHand(request, 'administrator')
    const html = await (await post(request, LOAD, { ...(await fieldsAt(request, LOAD)), files: file('neighbours-2021-04.csv', neighboursFile()), 'in-force-from-day': '31', 'in-force-from-month': '2', 'in-force-from-year': '2021' })).text()
    expect(html).toMatch(/In force from must be a real date/)
    expect(html).toMatch(/name="in-force-from-day"[^>]*value="31"|value="31"[^>]*name="in-force-from-day"/)
  })
})

test('a file posted twice is loaded once, and by nobody but an administrator', async ({ request, playwright }) => {
  await signInByHand(request, 'administrator')
  const name = `statistics ${token()}.csv`
  const fields = await fieldsAt(request, LOAD)
  for (const _ of [1, 2]) expect((await post(request, LOAD, { ...fields, files: file(name, statisticsFile()) })).status()).toBe(303)
  expect(loadsOf(name)).toEqual([{ dataset: 'ees', rows: 8, about: name.replace('.csv', '') }])
  for (const member of ['chair', 'head', 'adviser', 'outsider'] as const) {
    const other = await playwright.request.newContext({ baseURL: ORIGIN })
    await signInByHand(other, member)
    expect((await post(other, LOAD, { ...fields, 'form-token': token(), files: file(name, statisticsFile()) })).status(), member).toBe(403)
    await other.dispose()
  }
  expect(loadsOf(name)).toHaveLength(1)
})

test('which authority a council is: one of the list, and never over somebody else’s answer unasked', async ({ request }) => {
  await signInByHand(request, 'administrator')
  await post(request, LOAD, { ...(await fieldsAt(request, LOAD)), files: file('local-authorities.csv', authoritiesFile()) })
  const path = `/authorities/${authority()}/edit`
  const opened = await fieldsAt(request, path)
  const save = async (code: string, fields: Record<string, string>) => post(request, path, { ...fields, 'form-token': token(), 'la-code': code })
  // Journeys say it too meanwhile.
  await expect.poll(async () => (await save('302', await fieldsAt(request, path))).status()).toBe(303)
  const late = await (await save('370', opened)).text()
  expect(late).toContain('Someone else changed this while you were working')
  for (const code of ['999', '970', 'none']) expect(await (await save(code, await fieldsAt(request, path))).text(), code).toMatch(/Choose an authority of the list|Someone else changed this/)
  expect(rows('select la_code from authorities where id = ?', authority())).toEqual([{ la_code: '302' }])
})

test('a year that there is not, and a measure that nobody sees, break nothing', async ({ request }) => {
  await signInByHand(request, 'adviser')
  const [measure] = rows<{ id: number }>('select id from measures where plan_id = 1')
  for (const query of ['?year=1999', '?year=x', '?year=1&year=2', '']) expect((await request.get(`/measures/${measure?.id}/compare${query}`)).status(), query).toBe(200)
  for (const path of ['/measures/0/compare', '/measures/99999999/compare', '/authorities/99999999/edit']) expect([403, 404], path).toContain((await request.get(path)).status())
})
