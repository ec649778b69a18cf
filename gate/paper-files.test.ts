import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { missingIn, ONE_SIDE_PAPER, SAMPLE_PAPER } from '#documents/sample-paper'
import { PAPER_FORMATS } from '#domain/board-vocabulary'
import { wordsIn, type Paper } from '#domain/paper'
import { chromiumHere } from '#services/print-pdf'
import { fileName, MEDIA_TYPES, pdfOf, writePaper } from './paper-files.ts'

type Tag = { role?: string; alt?: string; children?: Tag[] }

async function printed(paper: Paper): Promise<PDFDocumentProxy> {
  const file = await pdfOf(paper, chromiumHere(process.env.CHROMIUM_PATH))
  if (!('bytes' in file)) throw new Error(file.missing)
  return getDocument({ data: file.bytes, verbosity: 0 }).promise
}

describe('a paper as PDF, read back with another library', () => {
  let pdf: PDFDocumentProxy
  let tags: Tag[]
  let text: string
  beforeAll(async () => {
    pdf = await printed(SAMPLE_PAPER)
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)))
    tags = (await Promise.all(pages.map((page) => page.getStructTree()))).flatMap((tree) => all((tree ?? {}) as Tag))
    text = (await Promise.all(pages.map(async (page) => (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('')))).join(' ')
  })
  const all = (tag: Tag): Tag[] => [tag, ...(tag.children ?? []).flatMap(all)]
  const having = (role: string) => tags.filter((tag) => tag.role === role)

  test('says each word of the paper', () => {
    expect(wordsIn(SAMPLE_PAPER).filter((words) => missingIn(text, [words]) !== undefined)).toEqual([])
  })

  test('says on each page which it is, of how many', () => {
    expect(pdf.numPages).toBeGreaterThan(2)
    for (let page = 1; page <= pdf.numPages; page += 1) expect(text).toContain(`Page ${page} of ${pdf.numPages}`)
  })

  test('is in British English and has its title', async () => {
    const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } }
    expect([info.Title, info.Language]).toEqual([SAMPLE_PAPER.title, 'en-GB'])
    expect([...((await pdf.getMarkInfo()) as unknown as Map<string, boolean>)]).toContainEqual(['Marked', true])
  })

  test('has its headings, tables, lists and picture in its tags', () => {
    expect(having('H1')).toHaveLength(1)
    expect(having('H2')).toHaveLength(3)
    expect(having('H4')).toHaveLength(1)
    expect(having('Table').length).toBeGreaterThanOrEqual(2)
    expect(having('TH').length).toBeGreaterThanOrEqual(12)
    expect(having('Caption').length).toBeGreaterThanOrEqual(2)
    expect(having('LI').length).toBeGreaterThanOrEqual(8)
    expect(having('Figure').map(({ alt }) => alt)).toEqual(['A chart: vacancies fell from 31 to 24 & stayed'])
  })

  test('has a bookmark for each heading', async () => {
    const outline = (await pdf.getOutline()) as { title: string; items: { title: string }[] }[]
    const titles = (items: { title: string; items?: object[] }[]): string[] => items.flatMap(({ title, items: under }) => [title, ...titles((under ?? []) as typeof items)])
    expect(titles(outline)).toEqual(expect.arrayContaining(['Brief summary', 'Facts of it', 'Overview of the plan', 'Measures in detail', 'Actions']))
  })
})

test('what keeps to one side is set no larger than fits', async () => {
  const pdf = await printed(ONE_SIDE_PAPER)
  expect(pdf.numPages).toBe(1)
})

test('without a Chromium a sentence says what to use', async () => {
  expect(await pdfOf(SAMPLE_PAPER, undefined)).toEqual({ missing: expect.stringContaining('use Word') })
})

test('a program that prints nothing is a sentence too', async () => {
  expect(await pdfOf(SAMPLE_PAPER, process.execPath)).toEqual({ missing: expect.stringContaining('use Word') })
})

test.each(PAPER_FORMATS.filter((format) => format !== 'pdf'))('%s is written', async (format) => {
  const file = await writePaper(SAMPLE_PAPER, format)
  expect('bytes' in file && Buffer.from(file.bytes).subarray(0, 2).toString()).toBe('PK')
})

test('CSV of no table is a sentence', async () => {
  expect(await writePaper({ ...SAMPLE_PAPER, parts: [] }, 'csv')).toEqual({ missing: expect.stringContaining('no table') })
})

test.each([
  ['Report to the panel', 'docx', 'Report to the panel.docx'], ['a/b: c?\u0000 “d”', 'pdf', 'a b c “d”.pdf'], ['Tables', 'csv', 'Tables tables.zip'], ['...', 'xlsx', 'Paper.xlsx'], ['é'.repeat(200), 'pdf', `${'é'.repeat(120)}.pdf`],
] as const)('%s as %s is called %s', (title, format, name) => {
  expect(fileName(title, format)).toBe(name)
  expect(MEDIA_TYPES[format]).toMatch(/^application\//)
})
