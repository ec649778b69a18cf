import mammoth from 'mammoth'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#domain/paper'
import { pictureOf } from './chart-picture.ts'
import { wordOf } from './paper-docx.ts'
import { paperFile } from './paper-file.ts'
import { missingIn, readAcross, SAMPLE_PAPER, textsIn } from './sample-paper.ts'

const picture = SAMPLE_PAPER.parts.findIndex(({ kind }) => kind === 'picture')
let written: Uint8Array
let files: Map<string, string>
let xml: string
beforeAll(async () => {
  const svg = SAMPLE_PAPER.parts.flatMap((part) => (part.kind === 'picture' ? [part.svg] : [])).join('')
  written = await wordOf(SAMPLE_PAPER, new Map([[picture, (await pictureOf(svg)) ?? new Uint8Array()]]))
  files = await textsIn(written)
  xml = files.get('word/document.xml') ?? ''
})
/** Each element of a name, with all that is in it. */
const all = (name: string, inside = xml) => inside.match(new RegExp(`<w:${name}[ >].*?</w:${name}>`, 'gs')) ?? []

test('another library reads all the words, in their order', async () => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(written) })
  expect(missingIn(value, wordsIn(readAcross(SAMPLE_PAPER)))).toBeUndefined()
})

test('headings, lists and tables are real ones to another library', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(written) })
  for (const [level, text] of [['h1', 'Brief summary'], ['h2', 'Facts of it'], ['h3', 'Measures in detail']]) expect(value).toMatch(new RegExp(`<${level}>(<a[^>]*></a>)?${text}</${level}>`))
  expect(value).toContain('<ol><li>First to be asked</li><li>Second to be asked</li></ol><p>And then:</p><ol><li>First of another list</li></ol>')
  expect(value).toContain('<em>evidenced by performance data</em>')
  expect(value).toContain('<thead><tr><th><p><strong>Ref</strong></p></th>')
  expect(value).toContain('alt="A chart: vacancies fell from 31 to 24 &amp; stayed"')
})

describe('the file', () => {
  test('repeats header rows and breaks no row', () => {
    const tables = all('tbl')
    expect(tables).toHaveLength(5)
    const headed = tables.filter((table) => table.includes('<w:tblHeader/>'))
    expect(headed).toHaveLength(3)
    expect(headed.map((table) => table.match(/<w:tblHeader\/>/g)?.length)).toEqual([1, 1, 1])
    const rows = all('tr', tables.at(-1))
    expect([rows.length, rows.filter((row) => row.includes('<w:cantSplit/>')).length]).toEqual([61, 61])
  })

  test('gives each table the width between the margins, and no column less than its words', () => {
    for (const table of all('tbl')) {
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
      expect(widths.reduce((sum, each) => sum + each, 0)).toBe(11_906 - 2 * 1_134)
      expect(Math.min(...widths)).toBeGreaterThan(400)
    }
  })

  test('keeps headings and captions with what follows', () => {
    const style = (id: string) => all('style', files.get('word/styles.xml')).find((each) => each.includes(`w:styleId="${id}"`)) ?? ''
    for (const id of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Caption']) expect(style(id)).toContain('<w:keepNext/>')
    expect(all('p').filter((each) => each.includes('w:val="Caption"'))).toHaveLength(3)
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
  })

  test('is in British English and says what it is and nobody’s name', () => {
    expect(files.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"')
    const core = files.get('docProps/core.xml') ?? ''
    expect(core).toContain('<dc:title>Report to the “scrutiny” panel &amp; board</dc:title><dc:subject>Improvement plan, phase two</dc:subject><dc:creator>Nördlich Council</dc:creator>')
  })

  test('has the page and the pages in its footer, a toned cell in its word and colour, numbers on the right', () => {
    const footer = files.get('word/footer1.xml') ?? ''
    expect(footer).toMatch(/scrutiny.*Page .*PAGE.* of .*NUMPAGES/s)
    const cells = all('tc')
    expect(cells.find((cell) => cell.includes('>Do better<'))).toContain('w:fill="F6D7D2"')
    expect(cells.find((cell) => cell.includes('>-3.2<'))).toContain('<w:jc w:val="right"/>')
    expect(cells.find((cell) => cell.includes('>A2<'))).not.toContain('w:jc')
  })

  test('has no control characters, and begins each numbered list with one', () => {
    // oxlint-disable-next-line no-control-regex -- they are exactly what must not be there
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
    const numbered = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id)
    expect(new Set(numbered).size).toBe(3)
  })
})

test('landscape turns the page; a picture that could not be drawn is said in words', async () => {
  const texts = await textsIn(await wordOf({ ...SAMPLE_PAPER, landscape: true }, new Map()))
  expect(texts.get('word/document.xml')).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/)
  expect(texts.get('word/document.xml')).toContain('A chart: vacancies fell from 31 to 24 &amp; stayed')
})

test('a thread of its own writes the same', async () => {
  const bytes = await paperFile(SAMPLE_PAPER, 'docx')
  expect(bytes).toBeInstanceOf(Uint8Array)
  expect((await textsIn(bytes as Uint8Array)).get('word/document.xml')).toBe(xml)
})
