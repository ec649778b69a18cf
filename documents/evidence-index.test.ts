import { expect, test } from 'vitest'
import { csvIndex, htmlIndex, type IndexedPiece } from './evidence-index.ts'

const piece: IndexedPiece = {
  ref: 'E12', title: 'Audit of <visits> & "recording"', kind: 'Audit report', life: 'Accepted', about: '1 May 2026', shows: '=1+1 shows a rise', given: 'The head, 2 March 2026',
  serves: ['1.1 Seen on time'], answers: ['3 Supervision is irregular'],
  files: [{ path: 'files/E12 audit #1.pdf', name: 'audit #1.pdf', size: '3 KB', sha256: 'ab' }], links: [{ url: 'https://example.org/?a=1&b=2', label: '' }],
}
const index = { title: 'Pack for the visit', said: ['1 piece of evidence.'], pieces: [piece, { ...piece, ref: 'E13', files: [], links: [] }] }

test('the page escapes every text and leads to the files and links', () => {
  const html = htmlIndex(index)
  expect(html).toContain('<h2>E12 Audit of &lt;visits&gt; &amp; &quot;recording&quot;</h2>')
  expect(html).toContain('href="files/E12%20audit%20%231.pdf"')
  expect(html).toContain('href="https://example.org/?a=1&amp;b=2"')
  expect(html).not.toContain('<visits>')
  expect(html).not.toContain('<script')
})

test('the table has a line for each file and link, and no formula', () => {
  const lines = csvIndex(index).trimEnd().split('\r\n')
  expect(lines).toHaveLength(4)
  expect(lines[1]).toContain("'=1+1 shows a rise")
  expect(lines[1]).toContain('files/E12 audit #1.pdf')
  expect(lines[2]).toContain('https://example.org/?a=1&b=2')
  expect(lines[3]).toMatch(/^E13,/)
})
