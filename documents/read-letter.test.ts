import { expect, test } from 'vitest'
import type { LetterLine, LetterPage } from '#domain/letter-draft'
import { readLetterFile } from './letter-file.ts'
import { readLetter } from './read-letter.ts'
import { focusedVisitPdf, inspectionPdf, olderReportPdf } from './sample-letters.ts'

const read = async (pdf: Buffer) => (await readLetterFile('Letter.pdf', pdf)).draft
const said = ({ items }: ReturnType<typeof readLetter>) => items.map(({ words, ref, under, page }) => [under, ref, words, page])

test('an inspection: its judgements, and points over the page with nested ones under theirs', async () => {
  const draft = await read(inspectionPdf())
  expect(draft).toMatchObject({
    kind: 'ilacs_standard', title: 'Inspection of Saltmarsh local authority children’s services', council: 'Saltmarsh', visitedFrom: '2024-03-04', visitedTo: '2024-03-15', publishedOn: null,
    judgements: { leaders: 'requires_improvement', help_and_protection: 'good', in_care: 'inadequate', care_leavers: 'outstanding', overall: 'requires_improvement' },
  })
  expect(said(draft)).toEqual([
    [null, '', 'Support for care leavers, including:', 2], [0, '', 'somewhere safe to live when they turn 18', 2], [0, '', 'help to understand their own health histories.', 2],
    [null, '', 'The timeliness of pre-proceedings work.', 2], [null, '', 'How often managers look at the work of their teams and write down what they decide.', 2], [null, '', 'The choice of foster homes for children aged 16-17', 3],
  ])
  expect(draft.items.every(({ kind }) => kind === 'area_for_improvement')).toBe(true)
  expect(draft.items[4]?.marks.map(({ page }) => page)).toEqual([2, 3])
})

test('an older report: no heading of the contents, numbers that go on from another list, no page number at the end', async () => {
  const draft = await read(olderReportPdf())
  expect(draft).toMatchObject({
    kind: 'ilacs_standard', council: 'Fenwick County Council', visitedFrom: '2017-11-06', visitedTo: '2017-11-30', publishedOn: '2018-01-29',
    title: 'Inspection of services for children in need of help and protection, children looked after and care leavers',
    judgements: { help_and_protection: 'inadequate', in_care: 'good', leaders: 'requires_improvement', overall: 'inadequate' },
  })
  expect(said(draft)).toEqual([
    [null, '1', 'Make sure that every child at risk is seen within one working day.', 3], [null, '2', 'Ensure that chairs of conferences check:', 3], [1, 'a', 'that plans were carried out', 3], [1, 'b', 'that children were spoken to.', 3],
    [null, '3', 'Write records that a grown-up child can understand.', 3], [null, '4', 'Reduce the number of social workers whom a child must get to know.', 3],
  ])
  expect(draft.items.map(({ kind }) => kind)).toEqual([...Array.from({ length: 4 }, () => 'priority_action'), 'area_for_improvement', 'area_for_improvement'])
})

test('a letter after a focused visit: two lists, without addresses, footnotes and what is found well', async () => {
  const draft = await read(focusedVisitPdf())
  expect(draft).toMatchObject({
    kind: 'focused_visit', title: 'Focused visit to Saltmarsh children’s services', council: 'Saltmarsh Borough Council', visitedFrom: '2025-11-11', visitedTo: '2025-11-12', publishedOn: '2025-12-19',
    theme: 'children in need and those on a child protection plan', judgements: {},
  })
  expect(draft.items.map(({ kind, words }) => [kind, words])).toEqual([
    ['priority_action', 'the time that children wait for a first visit'],
    ['area_for_improvement', 'How managers record the reasons for their decisions. (Outcome 3, national framework)'],
    ['area_for_improvement', 'The quality of plans for children who live with relatives.'],
  ])
})

const line = (text: string, y: number, more: Partial<LetterLine> = {}): LetterLine => ({ text, x: 72, y, end: 400, size: 12, bold: false, ...more })
const page = (...lines: LetterLine[]): LetterPage => ({ width: 595, height: 842, lines })

test('lists where nothing hangs, nothing is bold, and a section is numbered on under a heading of its own', () => {
  const plain = readLetter([page(
    line('Some words about the visit go before all else.', 150), line('Recommendations', 200), line('1. Leaders should act', 230), line('at once.', 245), line('2. Plans should be kept:', 260),
    line('− up to date', 275), line('− short.', 290), line('Leadership and governance', 330, { bold: true }), line('3. Boards should meet.', 360), line('Information about this inspection', 400), line('4. Ten inspectors came.', 430))])
  expect(said(plain)).toEqual([[null, '1', 'Leaders should act at once.', 1], [null, '2', 'Plans should be kept:', 1], [1, '', 'up to date', 1], [1, '', 'short.', 1], [null, '3', 'Boards should meet.', 1]])
})

test('an address block between two points, and one within a point, are passed over', () => {
  const ofsteds = ['Ofsted', 'Piccadilly Gate', 'Store Street', 'Manchester', 'M1 2WD', 'T 0300 123 1231', 'www.gov.uk/ofsted']
  const councils = ['Saltmarsh Council', 'Civic Centre', 'High Street', 'Saltmarsh', 'SM1 2AB']
  const draft = readLetter([page(
    line('What needs to improve', 130, { bold: true }), line('• Visits to', 160), ...ofsteds.map((text, at) => line(text, 175 + at * 15)), line('children in care.', 280, { x: 90 }),
    line('• Plans', 295), ...councils.map((text, at) => line(text, 310 + at * 15)), line('• Records.', 385), line('Findings', 420, { bold: true }))])
  expect(draft.items.map(({ words }) => words)).toEqual(['Visits to children in care.', 'Plans', 'Records.'])
})

test('page numbers that stick to last lines are known though the cover isn’t counted, and other numbers stay', () => {
  const draft = readLetter([
    page(line('A report', 100)), page(line('Areas for improvement', 100, { bold: true }), line('• Visits that come late. 1', 130)), page(line('• Homes for young people aged 16 to 17', 100), line('• Plans that are out of date 2', 130)),
    page(line('• Records of children aged under 8', 100), line('Findings', 160, { bold: true }), line('Leaders know. 3', 200))])
  expect(draft.items.map(({ words }) => words)).toEqual(['Visits that come late.', 'Homes for young people aged 16 to 17', 'Plans that are out of date', 'Records of children aged under 8'])
})

test('what must improve may be written as paragraphs; a word at a line’s start is no heading', () => {
  const draft = readLetter([page(
    line('The council has taken up most of the earlier', 150), line('recommendations', 165), line('• and this point is none of them.', 180), line('What needs to improve in this area of practice', 230, { bold: true }),
    line('The areas for improvement are those of 2018. They have', 260), line('not yet been met.', 275), line('Children’s plans are too general.', 305), line('Findings', 340, { bold: true }), line('Visits are on time.', 370))])
  expect(draft.items.map(({ words }) => words)).toEqual(['The areas for improvement are those of 2018. They have not yet been met.', 'Children’s plans are too general.'])
})

test('a letter that asks for nothing is an empty draft, and so is one with no text that can be known', () => {
  expect(readLetter([page(line('Dear colleague', 100), line('Thank you for your time.', 130))])).toMatchObject({ kind: null, title: '', council: '', visitedFrom: null, publishedOn: null, judgements: {}, items: [] })
  expect(readLetter([])).toMatchObject({ items: [] })
})
