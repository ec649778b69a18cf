import type { APIRequestContext } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { zipOf } from '../documents/sample-workbooks.ts'
import { expect, hiddenFields, ORIGIN, post, rows, signInByHand, test, type Member } from './cast.ts'

const UPLOAD = '/plans/2/figures/upload'
const file = (name: string, content: string | Buffer) => ({ name, buffer: Buffer.from(content), mimeType: 'application/octet-stream' })
const token = () => randomBytes(16).toString('base64url')
/** What stands of a file, by its name and its measure's reference: others are uploaded meanwhile. */
const standing = (ref: string) => ({
  uploads: rows('select saved_at, discarded_at, settings, version from figure_uploads where file_name = ?', `${ref}.csv`), measures: rows('select id, version from measures where ref = ?', ref),
  figures: rows('select value, reason from figures where measure_id in (select id from measures where ref = ?) order by id', ref), trail: rows('select event from trail where subject_name like ?', `${ref}%`),
})

const signed = new WeakSet<APIRequestContext>()

async function read(request: APIRequestContext, given: ReturnType<typeof file> | null, member?: Member) {
  if (member || !signed.has(request)) await signInByHand(request, member ?? 'administrator')
  signed.add(request)
  const fields = hiddenFields(await (await request.get(UPLOAD)).text())
  return post(request, UPLOAD, { ...fields, ...(given && { files: given }) })
}

/** A file that waits to be saved: its reference, its address, and the fields of its form as they were shown. */
async function uploaded(request: APIRequestContext, ref = `P-${token().slice(0, 12)}`, value = '93', note = '') {
  const answer = await read(request, file(`${ref}.csv`, `Ref,Measure,Jun 23,Note\n${ref},% seen in time ${ref},${value},${note}\n`))
  expect(answer.status()).toBe(303)
  const path = String(answer.headers().location)
  const html = await (await request.get(path)).text()
  const owner = rows<{ id: number }>("select id from people where email like 'jerome.baptiste@%'")[0]?.id
  return { ref, path, fields: { ...hiddenFields(html), op: 'save', 'current-month': '6', 'current-year': '2023', fractions: 'no', owner: String(owner), reason: '', 'column-1': 'ref', 'column-2': 'title', 'column-3': 'month_figure', 'column-4': 'caveat' } as Record<string, string> }
}

test('a file that can not be read gets a sentence, and nothing is kept of it', async ({ request }) => {
  const bomb = await zipOf([['[Content_Types].xml', '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'], ['xl/worksheets/sheet1.xml', Buffer.alloc(60 * 1024 * 1024, 32)]])
  const cases: [ReturnType<typeof file> | null, string][] = [
    [file('notes.txt', 'Ref,Value'), '“notes.txt” is neither CSV nor an Excel workbook'],
    [file('figures.xlsx', 'Ref,Value'), '“figures.xlsx” ends in .xlsx, but it is not an Excel workbook'],
    [file('bomb.xlsx', bomb), '“bomb.xlsx” holds far more than a table of figures does'],
    [file('macros.xlsm', 'x'), '“macros.xlsm” is of a kind that can hold macros'],
    [file('headings.csv', 'Ref,Value\n'), '“headings.csv” has no figures in it'],
    [file('long.csv', `Ref,Value\n${'1.1,5\n'.repeat(5001)}`), '“long.csv” has more than 5,000 rows'],
    [null, 'Choose the file of figures, CSV or Excel'],
  ]
  for (const [wrong, sentence] of cases) {
    const answer = await read(request, wrong)
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain(sentence)
    if (wrong) expect(rows('select id from figure_uploads where file_name = ?', wrong.name)).toEqual([])
  }
})

test('bad input changes nothing, keeps what was chosen and says what to do', async ({ request }) => {
  const { ref, path, fields } = await uploaded(request)
  const before = standing(ref)
  const cases: [string, Record<string, string>, string][] = [
    ['an unknown button', { op: 'publish' }, 'Press one of the buttons of this page'],
    ['an unknown column', { 'column-3': 'wish' }, 'Choose what column 3 is from the list'],
    ['a number of columns that is none', { columns: '9999' }, 'This form is not whole'],
    ['an impossible month', { 'current-month': '13' }, 'The month of the current figures must be a real month'],
    ['a sheet that there is not', { sheet: '4' }, 'Choose a sheet of the file'],
    ['a way that there is not', { 'polarity-2': 'sideways' }, 'Choose which way is good from the list'],
    ['columns that were not looked at', { 'column-4': 'ignore' }, 'You changed how the file is read'],
    ['no owner for a new measure', { owner: '' }, 'Choose who owns the new measures'],
    ['an owner of elsewhere', { owner: '999999' }, 'There is a problem'],
    ['another preview than is so', { seen: '0-0-0-0-0-0' }, 'have changed since you opened this page'],
    ['what looks like a child’s record', { reason: 'Child 943 476 5919' }, 'Check that no child can be recognised'],
  ]
  for (const [what, wrong, sentence] of cases) {
    const answer = await post(request, path, { ...fields, ...wrong, 'form-token': token() })
    const html = await answer.text()
    expect(answer.status(), what).toBe(200)
    expect(html, what).toContain('There is a problem')
    expect(html, what).toContain(sentence)
    expect(standing(ref), what).toEqual(before)
  }
})

test('saved twice it is saved once; a figure that differs later asks for a reason', async ({ request }) => {
  const { ref, path, fields } = await uploaded(request)
  for (const again of [1, 2]) expect((await post(request, path, fields)).status(), String(again)).toBe(303)
  expect(standing(ref)).toMatchObject({ measures: [{}], figures: [{ value: '93' }] })
  const answer = await post(request, path, { ...fields, version: '2', 'form-token': token() })
  expect(await answer.text()).toContain('were saved already')

  const later = await uploaded(request, ref, '94')
  const refused = await post(request, later.path, later.fields)
  expect(await refused.text()).toContain('Give the reason why figures that were reported already are restated')
  expect(standing(ref).figures).toEqual([{ value: '93', reason: '' }])
  expect((await post(request, later.path, { ...later.fields, reason: 'One visit was entered late', 'form-token': token() })).status()).toBe(303)
  expect(standing(ref).figures).toEqual([{ value: '93', reason: '' }, { value: '94', reason: 'One visit was entered late' }])
})

test('what looks like a child’s record in a file is warned of, and saving asks that it was checked', async ({ request }) => {
  const { ref, path, fields } = await uploaded(request, undefined, '93', 'For 943 476 5919')
  expect(await (await request.get(path)).text()).toContain('The file looks as if it contains an NHS number')
  expect(await (await post(request, path, fields)).text()).toContain('Check that no child can be recognised from what the file holds')
  expect(standing(ref).figures).toEqual([])
  expect((await post(request, path, { ...fields, confirmed: 'yes', 'form-token': token() })).status()).toBe(303)
  expect(standing(ref).trail).toContainEqual({ event: 'childrens-data.confirmed' })
})

test('two people at one file: the second sees both, and overwrites nothing', async ({ request }) => {
  const { ref, path, fields } = await uploaded(request)
  expect((await post(request, path, { ...fields, op: 'read', 'column-4': 'reason' })).status()).toBe(303)
  const before = standing(ref)
  const html = await (await post(request, path, { ...fields, 'form-token': token() })).text()
  expect(html).toContain('changed this while you were working')
  expect(html).toContain('Reason for restating')
  const discard = hiddenFields(await (await request.get(`${path}/discard`)).text())
  expect(await (await post(request, `${path}/discard`, { ...discard, version: '1' })).text()).toContain('changed this while you were working')
  expect(standing(ref)).toEqual(before)
})

test('only who uploaded it, or an administrator, sees, saves and discards a file; a head adds no measure', async ({ request, playwright }) => {
  const { ref, path, fields } = await uploaded(request)
  const before = standing(ref)
  for (const member of ['chair', 'boardMember', 'head', 'otherHead', 'adviser', 'outsider'] as const) {
    const other = await playwright.request.newContext({ baseURL: ORIGIN })
    await signInByHand(other, member)
    for (const page of [path, `${path}/discard`]) expect([403, 404], `${member} at ${page}`).toContain((await other.get(page)).status())
    expect([403, 404], member).toContain((await post(other, path, { ...fields, 'form-token': token() })).status())
    await other.dispose()
  }
  expect(standing(ref)).toEqual(before)
  const own = `H-${token().slice(0, 12)}`
  const answer = await read(request, file(`${own}.csv`, `Ref,Measure,Jun 23\n${own},% seen,93\n`), 'otherHead')
  expect(await (await request.get(String(answer.headers().location))).text()).toContain('only an administrator adds one')
  expect(rows('select id from measures where ref = ?', own)).toEqual([])
})
