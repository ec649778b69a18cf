import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** A part of an archive: its path there, whether it is worth compressing, and how its bytes are opened when its turn comes. */
export type ZipPart = { path: string; compress: boolean; open: () => Promise<Readable> }

/**
 * Writes an archive part by part, never more than a chunk in memory, under a passing name until it is whole.
 * Answers with the SHA-256 and size of the archive. When a part can't be read, nothing is left and its error is thrown.
 */
export async function writeZip(file: string, at: Date, parts: readonly ZipPart[]): Promise<{ sha256: string; bytes: number }> {
  const zip = new ZipFile()
  const unfinished = `${file}.unfinished`
  const hash = createHash('sha256')
  let bytes = 0
  const counting = new Transform({ transform: (chunk: Buffer, _encoding, done) => {
    hash.update(chunk)
    bytes += chunk.length
    done(null, chunk)
  } })
  zip.on('error', (error: Error) => counting.destroy(error))
  for (const { path, compress, open } of parts) {
    zip.addReadStreamLazy(path, { mtime: at, compress, mode: 0o100644 }, (opened) => {
      open().then((stream) => opened(null, stream.on('error', (error) => counting.destroy(error))), (error: Error) => counting.destroy(error))
    })
  }
  zip.end()
  try {
    await pipeline(zip.outputStream, counting, createWriteStream(unfinished, { mode: 0o600, flush: true }))
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  return { sha256: hash.digest('hex'), bytes }
}
