import { expect, test } from 'vitest'
import { hostOf, readLink } from './evidence-links.ts'

test.each([
  ['https://www.example.gov.uk/report?year=2026#part', 'https://www.example.gov.uk/report?year=2026#part'],
  ['  HTTP://Example.gov.uk  ', 'http://example.gov.uk/'],
  ['https://example.gov.uk/a%20b', 'https://example.gov.uk/a%20b'],
])('%j is kept as %j', (typed, kept) => expect(readLink(typed)).toBe(kept))

test.each([
  ['javascript:alert(1)', 'must begin with https://'],
  ['data:text/html,x', 'must begin with https://'],
  ['file:///etc/passwd', 'must begin with https://'],
  ['ftp://example.gov.uk/x', 'must begin with https://'],
  ['www.example.gov.uk', 'Enter the whole address'],
  ['//example.gov.uk', 'Enter the whole address'],
  ['https://', 'Enter the whole address'],
  ['https://exa mple.gov.uk', 'Enter the whole address'],
  ['https://example.gov.uk/a\u0000b', 'Enter the whole address'],
  ['java\nscript:alert(1)', 'Enter the whole address'],
  ['https://somebody:secret@example.gov.uk', 'Take the user name'],
  [`https://example.gov.uk/${'a'.repeat(2000)}`, '2,000 characters or fewer'],
])('%j is refused', (typed, sentence) => expect(() => readLink(typed)).toThrow(sentence))

test('the host is what is shown', () => expect(hostOf('https://www.example.gov.uk:8443/a')).toBe('www.example.gov.uk:8443'))
