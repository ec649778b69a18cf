import { deflateSync } from 'node:zlib'

/** Text on a page of a made-up PDF: points from its top left corner. A mark is a black square of the dingbats font, as Ofsted's bullets are. */
export type SampleText = { text: string; x: number; y: number; size?: number; bold?: boolean; mark?: boolean }
type Extra = { objects: string[]; trailer: string }

const WIDTH = 595
const HEIGHT = 842
const FIRST_PAGE = 6
const WIN_ANSI: Record<string, number> = { '•': 0x95, '–': 0x96, '—': 0x97, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94 }

/** A PDF in the format's own fonts, a page for each list of texts. Source: ISO 32000-1, annexes D and H. */
export function samplePdf(pages: readonly (readonly SampleText[])[], extra: Extra = { objects: [], trailer: '' }): Buffer {
  const fonts = ['Helvetica', 'Helvetica-Bold'].map((name) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`)
  const kids = pages.map((_, index) => `${FIRST_PAGE + index * 2} 0 R`).join(' ')
  return written([
    '<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...fonts,
    '<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>',
    ...pages.flatMap((texts, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${FIRST_PAGE + index * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> >>`,
      stream('', texts.map(drawn).join('\n')),
    ]),
    ...extra.objects,
  ], extra.trailer)
}

const packed = (bytes: number) => deflateSync(Buffer.alloc(bytes)).toString('latin1')

/** A PDF whose one page is a black picture with this many dots a side, as a scanner makes it. */
export function scannedPdf(side = 2): Buffer {
  return written([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>`,
    stream('', `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /I Do Q`),
    stream(`/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`, packed(side * side)),
  ])
}

/** A small PDF whose one page comes apart into this many megabytes of nothing. */
export function heavyPdf(megabytes: number): Buffer {
  return written([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents 4 0 R >>`,
    stream('/Filter /FlateDecode', packed(megabytes * 1024 ** 2)),
  ])
}

/** A PDF that asks for a password: what it says of its keys fits none. */
export function lockedPdf(): Buffer {
  const key = (letter: string) => `<${letter.repeat(64)}>`
  return samplePdf([[{ text: 'Behind a lock', x: 72, y: 100 }]], {
    objects: [`<< /Filter /Standard /V 1 /R 2 /O ${key('a')} /U ${key('b')} /P -4 >>`], trailer: `/Encrypt 8 0 R /ID [${key('c').replace(/c{32}/, '')} ${key('c').replace(/c{32}/, '')}]`,
  })
}

function drawn({ text, x, y, size = 12, bold, mark }: SampleText): string {
  return `BT /${mark ? 'F3' : bold ? 'F2' : 'F1'} ${size} Tf ${x} ${HEIGHT - y} Td (${encoded(text)}) Tj ET`
}

function encoded(text: string): string {
  return [...text].map((letter) => String.fromCodePoint(WIN_ANSI[letter] ?? letter.codePointAt(0) ?? 63)).join('').replaceAll(/[\\()]/g, (mark) => `\\${mark}`)
}

const stream = (what: string, content: string) => `<< ${what} /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`

function written(objects: readonly string[], trailer = ''): Buffer {
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = Buffer.byteLength(body, 'latin1')
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const start = Buffer.byteLength(body, 'latin1')
  return Buffer.from(`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`, 'latin1')
}
