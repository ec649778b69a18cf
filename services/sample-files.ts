import { crc32, deflateRawSync, deflateSync } from 'node:zlib'

/** Small real files for tests, built byte by byte. */
export const text = (content: string): Uint8Array => new TextEncoder().encode(content)

export const pdf = text(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj
trailer<</Root 1 0 R/Size 4>>
%%EOF
`)

export const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  pngChunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')),
  pngChunk('IDAT', deflateSync(Buffer.from([0, 255]))),
  pngChunk('IEND', Buffer.alloc(0)),
])

export const jpg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  return Buffer.concat([uint32be(data.length), body, uint32be(crc32(body))])
}

function uint32be(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/** A zip of the given parts in their order; `stored` ones are not compressed, as OpenDocument asks for its first. */
export function zip(parts: [name: string, content: string, stored?: 'stored'][]): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content, stored] of parts) {
    const raw = Buffer.from(content)
    const data = stored ? raw : deflateRawSync(raw)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(stored ? 0 : 8, 4)
    shared.writeUInt32LE(crc32(raw), 10)
    shared.writeUInt32LE(data.length, 14)
    shared.writeUInt32LE(raw.length, 18)
    shared.writeUInt16LE(Buffer.byteLength(name), 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, tail, Buffer.from(name))
    const entry = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, Buffer.from(name), data])
    local.push(entry)
    offset += entry.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.from('504b050600000000'.padEnd(44, '0'), 'hex')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, directory, end])
}

const MAIN = {
  docx: ['word/document.xml', 'wordprocessingml.document'],
  xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet'],
  pptx: ['ppt/presentation.xml', 'presentationml.presentation'],
} as const

/** An Office file with its main part, and any further parts. */
export function office(kind: keyof typeof MAIN, further: [string, string][] = []): Buffer {
  const [part, type] = MAIN[kind]
  const types = `<Types><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`
  return zip([['[Content_Types].xml', types], [part, '<main/>'], ...further])
}

export function openDocument(kind: 'text' | 'spreadsheet' | 'presentation'): Buffer {
  return zip([['mimetype', `application/vnd.oasis.opendocument.${kind}`, 'stored'], ['content.xml', '<content/>']])
}

/** A compound file ([MS-CFB], 512-byte sectors) with these names under its root, after `padding` sectors of nothing. */
export function compoundFile(names: string[], padding = 0, nested: string[] = []): Buffer {
  const entries = ['Root Entry', ...names, ...nested]
  const directorySectors = Math.ceil(entries.length / 4)
  const tables = Math.ceil((padding + directorySectors + 300) / 128)
  const chained = Math.ceil(Math.max(0, tables - 109) / 127)
  const [firstTable, firstChained, firstDirectory] = [padding, padding + tables, padding + tables + chained]
  const file = Buffer.alloc(512 * (1 + firstDirectory + directorySectors))
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  file.writeUInt16LE(9, 30)
  file.writeUInt32LE(tables, 44)
  file.writeUInt32LE(firstDirectory, 48)
  file.writeUInt32LE(chained ? firstChained : 0xfffffffe, 68)
  for (let table = 0; table < tables; table += 1) {
    const beyond = table - 109
    const at = beyond < 0 ? 76 + table * 4 : 512 * (1 + firstChained + Math.floor(beyond / 127)) + (beyond % 127) * 4
    file.writeUInt32LE(firstTable + table, at)
  }
  for (let sector = 0; sector < chained; sector += 1) file.writeUInt32LE(firstChained + sector + 1, 512 * (2 + firstChained + sector) - 4)
  for (let sector = 0; sector < directorySectors; sector += 1) {
    const next = sector + 1 < directorySectors ? firstDirectory + sector + 1 : 0xfffffffe
    file.writeUInt32LE(next, 512 * (1 + firstTable) + (firstDirectory + sector) * 4)
  }
  entries.forEach((name, index) => {
    const at = 512 * (1 + firstDirectory) + index * 128
    file.write(name, at, 'utf16le')
    file.writeUInt16LE((name.length + 1) * 2, at + 64)
    const isLastSibling = index === 0 || index >= names.length
    file.writeUInt32LE(0xffffffff, at + 68)
    file.writeUInt32LE(isLastSibling ? 0xffffffff : index + 1, at + 72)
    file.writeUInt32LE(index === 0 && names.length > 0 ? 1 : 0xffffffff, at + 76)
  })
  return file
}
