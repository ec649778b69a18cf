import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import type { PaperPart } from '#domain/paper'
import { SAMPLE_PAPER } from '#documents/sample-paper'
import { chromiumHere } from '#services/print-pdf'
import { pdfOf } from './paper-files.ts'

const LONG = 'A sentence that is long enough to go over two lines of the page when it is set at the size of the text, or nearly three.'
const FOOTER = 50
const columns = (items: number): PaperPart => ({ kind: 'columns', columns: ['one', 'two', 'three'].map((heading) => ({ heading: `Heading ${heading}`, tone: 'green', items: Array.from({ length: items }, () => ({ text: LONG })), empty: '' })) })
const table: PaperPart = { kind: 'table', name: 'T', caption: 'Heading caption', columns: [{ heading: 'Heading column' }], rows: Array.from({ length: 4 }, () => [{ text: LONG }]), empty: '' }
const picture: PaperPart = { kind: 'picture', svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200"><text y="100">drawn</text></svg>', width: 400, height: 200, alternative: 'A picture' }
const UNDER: PaperPart[][] = [
  [{ kind: 'text', text: LONG }],
  [columns(4)],
  [columns(12)],
  [{ kind: 'heading', level: 3, text: 'Heading of a table' }, table],
  [{ kind: 'text', text: 'Heading of two' }, { kind: 'list', items: [{ text: 'Heading line one' }, { text: 'Heading line two' }] }, table],
  [{ kind: 'text', text: 'Heading of a picture' }, picture],
]

/** A page each with some lines and then a heading, so that it comes to stand at every height of the page's foot. */
const parts = UNDER.flatMap((under) => Array.from({ length: 14 }, (_, at): PaperPart[] => [
  { kind: 'heading', level: 2, text: 'Begins', newPage: true }, { kind: 'text', text: Array.from({ length: 33 + at }, (_, line) => `line ${line}`).join('\n') },
  { kind: 'heading', level: 2, text: 'Heading to be kept' }, ...under,
]).flat())

test('no heading, caption or header row, and nothing that leads into a table or a picture, is left alone at a page’s foot', async () => {
  const file = await pdfOf({ ...SAMPLE_PAPER, parts }, chromiumHere(process.env.CHROMIUM_PATH))
  const pdf = await getDocument({ data: 'bytes' in file ? file.bytes : new Uint8Array(), verbosity: 0 }).promise
  const feet = await Promise.all(Array.from({ length: pdf.numPages }, async (_, at) => {
    const { items } = await (await pdf.getPage(at + 1)).getTextContent()
    const lines = items.flatMap((item) => ('str' in item && item.str.trim() && item.transform[5] > FOOTER ? [{ text: item.str, y: Number(item.transform[5]) }] : []))
    return lines.reduce((lowest, line) => (line.y < lowest.y ? line : lowest)).text
  }))
  expect(feet.length).toBeGreaterThan(UNDER.length * 14)
  expect(feet.filter((text) => text.startsWith('Heading'))).toEqual([])
})
