import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const MAX_ENTRIES = 20_000
const MAX_TEXT_BYTES = 1024 * 1024

type Entry = { method: number; isEncrypted: boolean; compressed: number; at: number }

/** The names in a zip, and the text of one of them: nothing else is unpacked. `undefined` when it is no whole zip. */
export function openZip(bytes: Uint8Array): { names: string[]; textOf: (name: string) => string | undefined } | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = readEntries(data)
    return { names: [...entries.keys()], textOf: (name) => textOf(data, name, entries.get(name)) }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Reads the central directory (APPNOTE.TXT 4.3.12). Throws RangeError on anything that doesn't fit together. */
function readEntries(data: Buffer): Map<string, Entry> {
  const end = endOf(data)
  const count = data.readUInt16LE(end + 10)
  if (count > MAX_ENTRIES) throw new RangeError('too many entries')
  const entries = new Map<string, Entry>()
  let at = data.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (data.readUInt32LE(at) !== ENTRY) throw new RangeError('not an entry')
    const nameLength = data.readUInt16LE(at + 28)
    const name = data.toString('utf8', at + 46, at + 46 + nameLength)
    // Two entries of one name are read differently by different programs.
    if (entries.has(name)) throw new RangeError('a name twice')
    entries.set(name, {
      method: data.readUInt16LE(at + 10),
      isEncrypted: (data.readUInt16LE(at + 8) & 1) === 1,
      compressed: data.readUInt32LE(at + 20),
      at: data.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32)
  }
  return entries
}

function endOf(data: Buffer): number {
  const longestComment = 65_535
  for (let at = data.length - 22; at >= Math.max(0, data.length - 22 - longestComment); at -= 1) {
    if (data.readUInt32LE(at) === END) return at
  }
  throw new RangeError('no end')
}

function textOf(data: Buffer, name: string, entry: Entry | undefined): string | undefined {
  if (!entry || entry.isEncrypted) return undefined
  try {
    if (data.readUInt32LE(entry.at) !== LOCAL) return undefined
    const start = entry.at + 30 + data.readUInt16LE(entry.at + 26)
    if (data.toString('utf8', entry.at + 30, start) !== name) return undefined
    const from = start + data.readUInt16LE(entry.at + 28)
    const raw = data.subarray(from, from + entry.compressed)
    if (entry.method === 0) return raw.toString('utf8', 0, MAX_TEXT_BYTES)
    return entry.method === 8 ? inflateRawSync(raw, { maxOutputLength: MAX_TEXT_BYTES }).toString('utf8') : undefined
  } catch {
    // Cut short, damaged, or larger than the limit when unpacked: it has no text that could be trusted.
    return undefined
  }
}
