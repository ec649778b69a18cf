import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const LONGEST_COMMENT = 65_535
const MOST_ENTRIES = 2000

/** The parts of a workbook as text, by their paths. */
export type WorkbookParts = ReadonlyMap<string, string>

/**
 * Unpacks a workbook as far as `most` bytes: whatever sizes its directory claims, what really comes out is counted. Answers "heavy" when there is more,
 * "broken" when it is no whole zip. Source: APPNOTE.TXT 4.3.
 */
export function partsOf(bytes: Uint8Array, most: number): WorkbookParts | 'broken' | 'heavy' {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = new Map<string, string>()
  let left = most
  try {
    for (const entry of entriesOf(data)) {
      const part = inflated(data, entry, left)
      left -= part.length
      if (left < 0) return 'heavy'
      if (/\.(?:xml|rels)$/i.test(entry.name)) parts.set(entry.name, part.toString('utf8'))
    }
    return parts
  } catch (error) {
    return error instanceof RangeError && (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'heavy' : 'broken'
  }
}

type Entry = { name: string; method: number; compressed: number; at: number }

function entriesOf(data: Buffer): Entry[] {
  const end = endOf(data)
  const count = data.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) throw new RangeError('too many parts')
  const entries: Entry[] = []
  let at = data.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (data.readUInt32LE(at) !== ENTRY) throw new RangeError('not an entry')
    const nameLength = data.readUInt16LE(at + 28)
    entries.push({ name: data.toString('utf8', at + 46, at + 46 + nameLength), method: data.readUInt16LE(at + 10), compressed: data.readUInt32LE(at + 20), at: data.readUInt32LE(at + 42) })
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32)
  }
  return entries
}

function endOf(data: Buffer): number {
  for (let at = data.length - 22; at >= Math.max(0, data.length - 22 - LONGEST_COMMENT); at -= 1) if (data.readUInt32LE(at) === END) return at
  throw new RangeError('no end')
}

function inflated(data: Buffer, { method, compressed, at }: Entry, left: number): Buffer {
  if (data.readUInt32LE(at) !== LOCAL) throw new RangeError('not a part')
  const from = at + 30 + data.readUInt16LE(at + 26) + data.readUInt16LE(at + 28)
  const raw = data.subarray(from, from + compressed)
  if (method === 0) return raw
  if (method !== 8) throw new RangeError('packed in another way')
  return inflateRawSync(raw, { maxOutputLength: Math.max(1, left) })
}

const DEEPEST = 64

/** Whether every tag of a part ends before the next one begins, and none stands deeper than a workbook's do: what reads it afterwards goes down by calling itself. */
export function isPlainlyNested(xml: string): boolean {
  let depth = 0
  for (const [tag] of xml.matchAll(/<[^<>]*>?/g)) {
    if (!tag.endsWith('>')) return false
    if (tag.startsWith('</')) depth -= 1
    else if (!/^<[?!]|\/>$/.test(tag)) depth += 1
    if (depth > DEEPEST) return false
  }
  return true
}
