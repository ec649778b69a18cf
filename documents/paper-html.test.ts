import { expect, test } from 'vitest'
import { wordsIn } from '#domain/paper'
import { htmlOf } from './paper-html.ts'
import { escaped, pictureMarkup, printable } from './paper-picture.ts'
import { missingIn, ONE_SIDE_PAPER, SAMPLE_PAPER } from './sample-paper.ts'

const page = htmlOf(SAMPLE_PAPER)

test('the printed page says all the words, in their order and escaped', () => {
  expect(missingIn(page.replace(/<style>.*<\/style>/s, '').replaceAll(/<[^>]*>/g, ' '), wordsIn(SAMPLE_PAPER).map(escaped))).toBeUndefined()
  expect(page).not.toMatch(/<script|<b>/)
})

test('it is in British English and has its title, captions and headers', () => {
  expect(page).toContain('<html lang="en-GB">')
  expect(page).toContain('<title>Report to the “scrutiny” panel &amp; board</title>')
  expect(page).toContain('<caption>Measures in August 2021</caption>')
  expect(page).toContain('<th scope="col">Ref</th>')
  expect(page).toContain('<th scope="row">A1</th>')
  expect(page).toContain('<td class="right">-3.2</td>')
  expect(page).toContain('<strong class="tag red">Do better</strong>')
  expect(page).toContain('<h2 class="new-page">Overview of the plan</h2>')
})

test('what its title holds can not leave the style sheet', () => {
  const style = /<style>(.*)<\/style>/s.exec(htmlOf({ ...SAMPLE_PAPER, title: '"; } </style><script>\n' }))?.[1]
  expect(style).toContain('content: "\\22 \\3b  \\7d  \\3c \\2f style\\3e \\3c script\\3e ')
})

test('a picture is an image with words, and has no id that another has', () => {
  const svg = pictureMarkup({ kind: 'picture', svg: '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="a" width="4" height="2" viewBox="0 0 8 4"><title id="a">A</title><rect/></svg>', width: 4, height: 2, alternative: 'Fell "to" 3' })
  expect(svg).toBe('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4" width="4" height="2" role="img" aria-label="Fell &quot;to&quot; 3"><rect/></svg>')
})

test('one side is set small and close', () => {
  expect(htmlOf(ONE_SIDE_PAPER)).toContain('font: 9.5pt')
  expect(htmlOf(ONE_SIDE_PAPER, 7)).toContain('font: 7pt')
})

test.each([['a\u0000b\u0007', 'ab'], ['line\r\nline\rline', 'line\nline\nline'], ['tab\tkept', 'tab\tkept'], ['half \ud800 of one', 'half \ufffd of one'], ['Ö £ 😀', 'Ö £ 😀']])('%j is written as %j', (text, written) => {
  expect(printable(text)).toBe(written)
})
