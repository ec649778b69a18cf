import { expect, test } from 'vitest'
import { BadFile } from '#domain/errors'
import { canDrawPages, drawLetterPage, readLetterFile } from './letter-file.ts'
import { focusedVisitPdf, inspectionPdf, longPdf } from './sample-letters.ts'
import { heavyPdf, lockedPdf, samplePdf, scannedPdf } from './sample-pdf.ts'

const whole = inspectionPdf()

test.each([
  ['one that asks for a password', lockedPdf(), 'is locked with a password'],
  ['a scanned one', scannedPdf(), 'holds pictures of its pages but no text'],
  ['one of 501 pages', longPdf(501), 'has more than 500 pages'],
  ['half of one', whole.subarray(0, 400), 'is damaged or is not really a PDF'],
  ['no PDF at all', Buffer.from('Dear Director'), 'is damaged or is not really a PDF'],
  ['nothing', Buffer.alloc(0), 'is damaged or is not really a PDF'],
])('%s is refused with what to do', async (_, bytes, sentence) => {
  const refused = readLetterFile('Letter.pdf', bytes)
  await expect(refused).rejects.toBeInstanceOf(BadFile)
  await expect(refused).rejects.toThrow(`“Letter.pdf” ${sentence}`)
  await expect(refused).rejects.toThrow(/upload/i)
})

test('one that takes too long is given up, and the next one is read all the same', async () => {
  await expect(readLetterFile('Letter.pdf', whole, { seconds: 0, megabytes: 1024 })).rejects.toThrow('took too long')
  expect((await readLetterFile('Letter.pdf', whole)).pages).toHaveLength(3)
})

test('several at once each get their own pages', async () => {
  const read = await Promise.all([readLetterFile('a.pdf', whole), readLetterFile('b.pdf', focusedVisitPdf()), readLetterFile('c.pdf', longPdf(5))])
  expect(read.map(({ pages }) => pages.length)).toEqual([3, 2, 5])
})

test('a small PDF that comes apart into far more is given up before the memory is, and the next one is read all the same', async () => {
  const packed = heavyPdf(300)
  expect(packed.length).toBeLessThan(1024 ** 2)
  await expect(readLetterFile('Letter.pdf', packed, { seconds: 60, megabytes: 150 })).rejects.toThrow('holds far more than a letter does')
  expect((await readLetterFile('Letter.pdf', whole)).pages).toHaveLength(3)
})

test('500 pages are read', async () => {
  expect((await readLetterFile('Long.pdf', longPdf(500))).pages).toHaveLength(500)
})

test.runIf(await canDrawPages())('a picture far larger than a scanned page is left out, not unpacked', async () => {
  const blank = await drawLetterPage(samplePdf([[]]), 1)
  expect(await drawLetterPage(scannedPdf(3000), 1)).not.toEqual(blank)
  expect(await drawLetterPage(scannedPdf(6400), 1)).toEqual(blank)
})

test.runIf(await canDrawPages())('a page is drawn as a PNG, and there is none of a page that there is not', async () => {
  const png = await drawLetterPage(whole, 1)
  expect(Buffer.from(png ?? []).subarray(1, 4).toString()).toBe('PNG')
  expect(await drawLetterPage(whole, 9)).toBeNull()
  expect(await drawLetterPage(Buffer.from('no letter'), 1)).toBeNull()
})
