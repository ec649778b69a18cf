import { formatDay, type Day } from '#domain/dates'
import { openDayOf } from './scene.ts'
import type { FileStory } from './story/types.ts'

const MEDIA_TYPES: Record<string, string> = { csv: 'text/csv', txt: 'text/plain', eml: 'message/rfc822', pdf: 'application/pdf' }

export function mediaTypeOf(file: FileStory): string {
  const type = MEDIA_TYPES[file.name.split('.').at(-1) ?? '']
  if (!type) throw new Error(`The story has no way to make ${file.name}`)
  return type
}

/** The bytes of a file of the story: a .pdf prints the text, all others hold it as it is. A number in braces becomes the day so many days ago. */
export function bytesOf(file: FileStory, today: Day): Uint8Array {
  const text = file.text.replaceAll(/\{(\d+)\}/g, (_, day: string) => formatDay(openDayOf({ today }, Number(day))))
  return file.name.endsWith('.pdf') ? pdfOf(text) : new TextEncoder().encode(text)
}

/** A PDF in the format's own fourteen fonts, with a page for each part between form feeds. Source: ISO 32000-1, annex H. */
function pdfOf(text: string): Uint8Array {
  const pages = text.split('\f').map(drawnOf)
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((drawn, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${Buffer.byteLength(drawn, 'latin1')} >>\nstream\n${drawn}\nendstream`,
    ]),
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = body.length
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(`${body}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`, 'latin1')
}

function drawnOf(page: string): string {
  const lines = page.split('\n').map((line) => `(${line.replaceAll(/[\\()]/g, (mark) => `\\${mark}`)}) Tj T*`)
  return ['BT', '/F1 12 Tf', '60 780 Td', '18 TL', ...lines, 'ET'].join('\n')
}
