const END_OF_CHAIN = 0xfffffffa
const MAX_DIRECTORY_SECTORS = 4_096
const IN_HEADER = 109

/**
 * The names directly under the root of a compound file, the container of .doc, .xls, .ppt and .msg: an embedded
 * document's names lie deeper. Empty when it doesn't fit together. Source: [MS-CFB], the open specification.
 */
export function rootNames(bytes: Uint8Array): Set<string> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return childrenOfRoot(readDirectory(data))
  } catch (error) {
    if (error instanceof RangeError) return new Set()
    throw error
  }
}

function readDirectory(data: Buffer): Buffer {
  const shift = data.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) throw new RangeError('sector size')
  const size = 2 ** shift
  const sectorAt = (sector: number) => {
    const at = (sector + 1) * size
    if (at >= data.length) throw new RangeError('beyond the end')
    return at
  }
  const tables = allocationTables(data, size, sectorAt)
  const perTable = size / 4
  const sectors: Buffer[] = []
  for (let sector = data.readUInt32LE(48); sector < END_OF_CHAIN; ) {
    if (sectors.length >= MAX_DIRECTORY_SECTORS) throw new RangeError('runs in a circle')
    sectors.push(data.subarray(sectorAt(sector), sectorAt(sector) + size))
    const table = tables[Math.floor(sector / perTable)]
    if (table === undefined) throw new RangeError('no such table')
    sector = data.readUInt32LE(sectorAt(table) + (sector % perTable) * 4)
  }
  return Buffer.concat(sectors)
}

/** Which sectors hold the allocation table: 109 stand in the header, the rest (over 7 MB) in a chain of their own. */
function allocationTables(data: Buffer, size: number, sectorAt: (sector: number) => number): number[] {
  const count = data.readUInt32LE(44)
  if (count > data.length / size) throw new RangeError('more tables than sectors')
  const tables: number[] = []
  for (let index = 0; index < Math.min(count, IN_HEADER); index += 1) tables.push(data.readUInt32LE(76 + index * 4))
  for (let further = data.readUInt32LE(68); tables.length < count; ) {
    const at = sectorAt(further)
    for (let index = 0; index < size / 4 - 1 && tables.length < count; index += 1) tables.push(data.readUInt32LE(at + index * 4))
    further = data.readUInt32LE(at + size - 4)
  }
  return tables
}

/** Entries are 128 bytes; siblings hang in a binary tree, left and right, below the root's child. */
function childrenOfRoot(directory: Buffer): Set<string> {
  const names = new Set<string>()
  const seen = new Set<number>()
  const waiting = [directory.readUInt32LE(76)]
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    if (entry >= END_OF_CHAIN || seen.has(entry)) continue
    seen.add(entry)
    const at = entry * 128
    const nameBytes = Math.min(64, directory.readUInt16LE(at + 64))
    names.add(directory.toString('utf16le', at, at + Math.max(0, nameBytes - 2)))
    waiting.push(directory.readUInt32LE(at + 68), directory.readUInt32LE(at + 72))
  }
  return names
}
