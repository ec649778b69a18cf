import { expect, test } from 'vitest'
import { links, refs } from './evidence-fields.ts'
import { files } from './fields.ts'

const posted = (typed: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(typed)) data.append(name, value)
  return data
}
const readLinks = (typed: Record<string, string>) => links.read(posted(typed), 'links')
const also = refs('Other actions that it serves')

test('rows that are filled are links, blank ones are dropped', () => {
  expect(readLinks({ 'link-1-url': ' ', 'link-1-label': '', 'link-3-url': 'https://example.gov.uk/a', 'link-3-label': ' The  audit ' }))
    .toEqual({ value: [{ url: 'https://example.gov.uk/a', label: 'The audit' }] })
  expect(readLinks({})).toEqual({ value: [] })
})

test.each([
  [{ 'link-2-url': 'javascript:alert(1)' }, 'link-2-url', 'must begin with https://'],
  [{ 'link-2-label': 'The audit' }, 'link-2-url', 'Enter the address of link 2'],
  [{ 'link-1-url': 'https://example.gov.uk/\u0000' }, 'link-1-url', 'can not be saved'],
  [{ 'link-1-url': 'https://example.gov.uk', 'link-1-label': 'x'.repeat(100_000) }, 'link-1-label', '200 characters or fewer'],
  [{ 'link-1-url': `https://example.gov.uk/${'x'.repeat(100_000)}` }, 'link-1-url', 'characters or fewer'],
])('%j is refused where it was typed', (typed, at, sentence) => {
  expect(readLinks(typed)).toEqual({ at, error: expect.stringContaining(sentence) })
})

test('references are read however they are set apart, each once', () => {
  expect(also.read(posted({ also: '1.2, 3.4;1.2  A1' }), 'also')).toEqual({ value: ['1.2', '3.4', 'A1'] })
  expect(also.read(posted({}), 'also')).toEqual({ value: [] })
  expect(also.read(posted({ also: Array.from({ length: 51 }, (_, i) => `1.${i}`).join(' ') }), 'also')).toHaveProperty('error')
})

test.each(['', 'undefined'])('a field of files in which none was chosen posts an empty one named "%s", which is none', (name) => {
  const data = new FormData()
  data.append('files', new File([], name))
  expect(files.read(data, 'files')).toEqual({ value: [] })
  data.append('files', new File([], 'empty.pdf'))
  expect(files.read(data, 'files')).toMatchObject({ value: [{ name: 'empty.pdf' }] })
})
