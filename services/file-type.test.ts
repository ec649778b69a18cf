import { describe, expect, test } from 'vitest'
import { BadFile } from '#domain/errors'
import { ACCEPT, checkFile, MAX_FILE_BYTES } from './file-type.ts'
import { compoundFile, jpg, office, openDocument, pdf, png, text, zip } from './sample-files.ts'

const check = (name: string, bytes: Uint8Array) => checkFile({ name, size: bytes.byteLength, bytes })
const refusal = async (name: string, bytes: Uint8Array): Promise<string> => {
  const error: unknown = await check(name, bytes).then(() => 'taken', (reason: unknown) => reason)
  if (!(error instanceof BadFile)) throw new Error(`not refused: ${String(error)}`)
  return error.message
}

const email = text('From: a@example.org\r\nTo: b@example.org\r\nSubject: Board papers\r\n folded on\r\n\r\n<html><body>Attached</body></html>')
const doc = compoundFile(['CompObj', 'WordDocument', '1Table'])
const xls = compoundFile(['Workbook'])
const ppt = compoundFile(['Current User', 'PowerPoint Document'])
const msg = compoundFile(['__nameid_version1.0', '__properties_version1.0'])

const SAMPLES: [name: string, bytes: Uint8Array, mediaType: string][] = [
  ['minutes.pdf', pdf, 'application/pdf'],
  ['plan.docx', office('docx'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['plan.doc', doc, 'application/msword'],
  ['figures.xlsx', office('xlsx'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['figures.xls', xls, 'application/vnd.ms-excel'],
  ['slides.pptx', office('pptx'), 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['slides.ppt', ppt, 'application/vnd.ms-powerpoint'],
  ['plan.odt', openDocument('text'), 'application/vnd.oasis.opendocument.text'],
  ['figures.ods', openDocument('spreadsheet'), 'application/vnd.oasis.opendocument.spreadsheet'],
  ['slides.odp', openDocument('presentation'), 'application/vnd.oasis.opendocument.presentation'],
  ['figures.csv', text('month,seen\nJun 2021,203\n'), 'text/csv'],
  ['notes.txt', text('Staff survey – 40 answers'), 'text/plain'],
  ['chart.png', png, 'image/png'],
  ['board.jpg', jpg, 'image/jpeg'],
  ['board.jpeg', jpg, 'image/jpeg'],
  ['sent.eml', email, 'message/rfc822'],
  ['sent.msg', msg, 'application/vnd.ms-outlook'],
]

describe('every kind that is accepted', () => {
  test.each(SAMPLES)('%s is taken for what it is', async (name, bytes, mediaType) => {
    expect(await check(name, bytes)).toEqual({ name, mediaType, extension: name.split('.')[1] })
  })

  test('is among those that the file input offers', () => {
    expect(SAMPLES.map(([name]) => `.${name.split('.')[1]}`).toSorted()).toEqual(ACCEPT.split(',').toSorted())
  })

  test('capital letters in the ending make no difference', async () => {
    expect(await check('MINUTES.PDF', pdf)).toEqual({ name: 'MINUTES.PDF', mediaType: 'application/pdf', extension: 'pdf' })
  })
})

describe('content and name must agree', () => {
  const pairs = SAMPLES.flatMap(([name]) => SAMPLES.map(([other, bytes]) => [name, other, bytes] as const))
    // Two names for JPEG; a table and an e-mail are text too.
    .filter(([name, other]) => name !== other && !(name.startsWith('board') && other.startsWith('board')) && !/(csv|txt)$/.test(name))
  test.each(pairs)('named %s, but the content of %s', async (name, _other, bytes) => {
    expect(await refusal(name, bytes)).toContain(name)
  })

  test.each(SAMPLES.filter(([name]) => !/(csv|txt|eml)$/.test(name)))('%s is refused as text', async (name, bytes) => {
    expect(await refusal('notes.txt', bytes)).toContain(`Change the end of its name to .${name.split('.')[1]?.replace('jpeg', 'jpg')}`)
  })

  test('says what it really is, and what to do', async () => {
    expect(await refusal('plan.docx', office('xlsx'))).toBe('“plan.docx” ends in .docx, but it is really an Excel workbook. Change the end of its name to .xlsx and upload it again.')
    expect(await refusal('plan.pdf', text('no such thing'))).toBe('“plan.pdf” ends in .pdf, but it is not a PDF or it is damaged. Open it, save it again as .pdf and upload that.')
  })
})

describe('Office and OpenDocument', () => {
  const types = '<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
  test.each<[why: string, bytes: Uint8Array]>([
    ['a plain zip', zip([['hello.txt', 'hello']])],
    ['its types say Word, but no part of a Word document is in it', zip([['[Content_Types].xml', types], ['hello.txt', 'x']])],
    ['a template', zip([['[Content_Types].xml', '<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/>'], ['word/document.xml', 'x']])],
    ['cut short', office('docx').subarray(0, -30)],
    ['a name twice', zip([['[Content_Types].xml', types], ['word/a', '1'], ['word/a', '2']])],
    ['types that unpack to more than a megabyte', zip([['[Content_Types].xml', `${types}${' '.repeat(2_000_000)}`], ['word/document.xml', 'x']])],
    ['a program for Java', zip([['META-INF/MANIFEST.MF', 'x'], ['[Content_Types].xml', types], ['word/document.xml', 'x']])],
    ['nothing but an end', Buffer.from('504b0506'.padEnd(44, '0'), 'hex')],
  ])('not a Word document: %s', async (_why, bytes) => {
    expect(await refusal('plan.docx', bytes)).toContain('it is not a Word document or it is damaged')
  })

  test('a part for types that stands last, as some programs write it, is found', async () => {
    expect(await check('plan.docx', zip([['_rels/.rels', 'x'], ['word/document.xml', 'x'], ['[Content_Types].xml', types]]))).toMatchObject({ extension: 'docx' })
  })

  test('macros inside are refused whatever the name says', async () => {
    expect(await refusal('plan.docx', office('docx', [['word/vbaProject.bin', 'x']]))).toContain('holds macros')
    const withMacros = '<Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>'
    expect(await refusal('figures.xlsx', zip([['[Content_Types].xml', withMacros], ['xl/workbook.xml', 'x']]))).toContain('holds macros')
  })
})

describe('the older Office formats', () => {
  test('what is embedded deeper does not make the kind', async () => {
    expect(await check('figures.xls', compoundFile(['Workbook', 'MBD0001'], 0, ['WordDocument']))).toMatchObject({ extension: 'xls' })
    expect(await refusal('plan.doc', compoundFile(['Workbook', 'MBD0001'], 0, ['WordDocument']))).toContain('really an older Excel workbook')
  })
  test('a large one, with a chained allocation table, is read', async () => {
    expect(await check('plan.doc', compoundFile(['a', 'b', 'c', 'd', 'WordDocument'], 35_000))).toMatchObject({ extension: 'doc' })
  })
  test('a password is said as such', async () => {
    expect(await refusal('plan.docx', compoundFile(['EncryptionInfo', 'EncryptedPackage']))).toContain('locked with a password')
  })
  test.each([40, 100, 512, 1_000, 1_500])('cut off after %i bytes it is refused', async (length) => {
    expect(await refusal('plan.doc', doc.subarray(0, length))).toContain('not an older Word document or it is damaged')
  })
  test('a directory that runs in a circle is refused', async () => {
    const circle = Buffer.from(compoundFile(['a', 'b', 'c', 'd', 'WordDocument']))
    const directory = circle.readUInt32LE(48)
    const table = circle.readUInt32LE(76)
    circle.writeUInt32LE(directory, 512 * (1 + table) + (directory + 1) * 4)
    expect(await refusal('plan.doc', circle)).toContain('damaged')
  })
  test('a compound file of another program is refused', async () => {
    expect(await refusal('setup.doc', compoundFile(['SummaryInformation']))).toContain('damaged')
  })
})

describe('text', () => {
  test.each([
    ['Windows-1252', Buffer.from('caf\xe9 \x96 20\x25', 'latin1')],
    ['a byte order mark', text('\uFEFFmonth,seen\n')],
    ['tabs, returns and form feeds', text('a\tb\r\nc\fd')],
    ['a beginning like a picture', text('BME young people,12\n')],
    ['signs of less and more', text('if x < 20 and y > 3 then <20')],
  ])('taken with %s', async (_what, bytes) => expect(await check('figures.csv', bytes)).toMatchObject({ extension: 'csv' }))

  test.each<[string, Uint8Array]>([
    ['a NUL', text('month\0seen')],
    ['an escape', text('\u001b[2J')],
    ['UTF-16', Buffer.from('\uFEFFmonth,seen', 'utf16le')],
    ['bytes of no encoding', Buffer.from([0x61, 0x81, 0x8d, 0x62])],
    ['a program', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
  ])('refused with %s', async (_what, bytes) => {
    expect(await refusal('figures.csv', bytes)).toMatch(/not plain text.*CSV UTF-8/)
    expect(await refusal('notes.txt', bytes)).toMatch(/not plain text.*text in UTF-8/)
  })

  test.each([
    '<!DOCTYPE html><p>x', '\uFEFF  <html>', '<svg xmlns="http://www.w3.org/2000/svg"/>', '<?xml version="1.0"?><a/>', 'a,b\n<script>alert(1)</script>',
    'a,b\n<SCRIPT src=x>', '#!/bin/sh\nls', '<?php echo 1 ?>', '{\\rtf1 hello}', '<!-- x --><p onclick=a>', 'x <iframe src=y>',
  ])('refused as a page or script: %j', async (content) => {
    expect(await refusal('notes.txt', text(content))).toContain('web page, a drawing or a script')
  })
})

describe('e-mails', () => {
  test('taken from a mail folder too, with a line in front', async () => {
    expect(await check('sent.eml', Buffer.concat([text('From a@example.org Mon Jun 7\n'), email]))).toMatchObject({ extension: 'eml' })
  })
  test.each([
    ['no header', 'Hello,\n\nthe papers are attached'],
    ['no sender', 'Subject: Board papers\nDate: Mon, 7 Jun 2021 10:00:00 +0100\n\nHello'],
    ['a sender and nothing else', 'From: a@example.org\n\nHello'],
    ['a line that is no header', 'From: a@example.org\nHello\nTo: b@example.org\n\nHello'],
    ['a NUL', 'From: a@example.org\nTo: b@example.org\n\nHel\0lo'],
    ['a page', '<html>\nFrom: a@example.org\nTo: b@example.org'],
  ])('refused with %s', async (_what, content) => {
    expect(await refusal('sent.eml', text(content))).toContain('not an e-mail or it is damaged')
  })
})

describe('size', () => {
  test('25 MB is taken, one byte more is refused', async () => {
    const full = Buffer.concat([pdf, Buffer.alloc(MAX_FILE_BYTES - pdf.length, 32)])
    expect(await check('minutes.pdf', full)).toMatchObject({ extension: 'pdf' })
    expect(await refusal('minutes.pdf', Buffer.concat([full, text(' ')]))).toContain('larger than 25 MB')
  })
  test('empty is refused', async () => expect(await refusal('notes.txt', text(''))).toContain('is empty'))
  test('fewer bytes than announced are refused', async () => {
    await expect(checkFile({ name: 'minutes.pdf', size: pdf.length + 1, bytes: pdf })).rejects.toThrow('did not arrive whole')
  })
})

describe('names', () => {
  test.each([
    ['C:\\Users\\me\\plan.pdf', 'plan.pdf'], ['../../etc/plan.pdf', 'plan.pdf'], [' plan.pdf ', 'plan.pdf'], ['plan.pdf..', 'plan.pdf'],
    ['Cafe\u0301.pdf', 'Café.pdf'], ['a.b.pdf', 'a.b.pdf'], [`${'x'.repeat(196)}.pdf`, `${'x'.repeat(196)}.pdf`],
  ])('%j is kept as %j', async (given, name) => expect(await check(given, pdf)).toMatchObject({ name }))

  test.each([
    ['plan\0.pdf', 'cannot be shown'], ['plan\n.pdf', 'cannot be shown'], ['plan\u202Efdp.pdf', 'hide how it ends'], ['', 'has no name'], ['folder/', 'has no name'],
    [`${'x'.repeat(197)}.pdf`, 'longer than 200 characters'], ['plan', 'has no ending'], ['.pdf', 'has no ending'],
    ['plan.docm', 'Save it as .docx'], ['figures.xlsm', 'Save it as .xlsx'], ['slides.ppsm', 'Save it as .pptx'], ['photo.heic', 'Save it as JPEG'],
    ['page.html', 'ends in .html, which is not accepted'], ['drawing.svg', 'not accepted'], ['setup.pdf.exe', 'ends in .exe'], ['all.zip', 'not accepted'],
    ['x.constructor', 'not accepted'], ['x.__proto__', 'not accepted'],
  ])('%j is refused: %s', async (name, why) => expect(await refusal(name, pdf)).toContain(why))
})

test('bytes made of chance, under any name and behind any mark, are refused with a sentence and never break anything', async () => {
  let seed = 7
  const chance = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648)
  for (let round = 0; round < 300; round += 1) {
    const [name, sample] = SAMPLES[chance() % SAMPLES.length] ?? SAMPLES[0] ?? ['x.pdf', pdf]
    const bytes = Uint8Array.from(sample)
    for (let hit = 0; hit < 12; hit += 1) bytes[chance() % bytes.length] = chance() % 256
    const outcome: unknown = await check(name, bytes).catch((error: unknown) => error)
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(BadFile)
  }
})
