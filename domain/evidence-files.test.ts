import { expect, test } from 'vitest'
import { asAttachment, fileEnding, fileSize, fingerprint } from './evidence-files.ts'

test.each([[0, '0 bytes'], [1, '1 byte'], [1023, '1023 bytes'], [1024, '1 KB'], [123_000, '120 KB'], [1024 * 1024 - 1, '1.0 MB'], [3_565_158, '3.4 MB'], [25 * 1024 * 1024, '25.0 MB']])(
  '%i bytes are said as %s', (bytes, said) => expect(fileSize(bytes)).toBe(said))

test('what a name ends in', () => expect([fileEnding('Audit May.docx'), fileEnding('audit')]).toEqual(['DOCX', '']))
test('a fingerprint is twelve characters', () => expect(fingerprint('ab'.repeat(32))).toBe('abababababab'))

test.each([
  ['Audit.pdf', `attachment; filename="Audit.pdf"; filename*=UTF-8''Audit.pdf`],
  ['Siân’s audit.pdf', `attachment; filename="Sians audit.pdf"; filename*=UTF-8''Si%C3%A2n%E2%80%99s%20audit.pdf`],
  ['a"; filename="b.pdf', `attachment; filename="a_; filename=_b.pdf"; filename*=UTF-8''a%22%3B%20filename%3D%22b.pdf`],
  ["it's (1)*.pdf", `attachment; filename="it's (1)*.pdf"; filename*=UTF-8''it%27s%20%281%29%2A.pdf`],
  ['審査', `attachment; filename="file"; filename*=UTF-8''%E5%AF%A9%E6%9F%BB`],
  ['a\r\nSet-Cookie: x.pdf', `attachment; filename="aSet-Cookie: x.pdf"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20x.pdf`],
  ['\ud800.pdf', `attachment; filename=".pdf"; filename*=UTF-8''%EF%BF%BD.pdf`],
])('a file named %j is saved under that name', (name, header) => expect(asAttachment(name)).toBe(header))
