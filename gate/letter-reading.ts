import { BadFile, RuleError } from '#domain/errors'
import type { Preparation } from './command.ts'
import { evidenceFiles, keepAll, letGo, lookAt, type KeptFiles } from './evidence-files.ts'
import type { Form } from './form.ts'
import { store } from './store.ts'

/** A letter whose file is kept, and what was read from it. */
export type ReadLetter<R> = KeptFiles & { read: R }

/**
 * Prepares a command that reads a letter: `permitted` allows it and answers with what was chosen; the one PDF is checked and scanned, then
 * read by `read`, and only then kept. Throws RuleError when there isn't one file, BadFile when it is no PDF or can't be read.
 */
export function readingLetter<F extends Form, R>(
  permitted: (doing: Parameters<Preparation<F, ReadLetter<R>>['prepare']>[0]) => Promise<readonly File[]>, read: (name: string, bytes: Uint8Array) => Promise<R>,
): Preparation<F, ReadLetter<R>> {
  return {
    prepare: async (doing) => {
      const [file, ...more] = await permitted(doing)
      if (!file) throw new RuleError('Choose the letter or report, as a PDF', 'files')
      if (more.length > 0) throw new RuleError('Choose one PDF at a time', 'files')
      const { files, scan } = evidenceFiles()
      const looked = await lookAt(file, scan)
      if (looked.extension !== 'pdf') throw new BadFile(`“${looked.name}” is not a PDF. Choose the PDF that Ofsted published, or save the letter as PDF and choose that`)
      const said = await read(looked.name, looked.bytes)
      return { ...(await keepAll(files, [looked], scan.scanned)), read: said }
    },
    undo: ({ kept }) => letGo(evidenceFiles(), store().db, kept),
  }
}

const MOST_DRAWN = 60
const DRAWN = Symbol.for('sightline drawn pages')
const shared = globalThis as { [DRAWN]?: Map<string, Uint8Array | null> }

/** A page of a kept letter as a picture, drawn by `draw` when it wasn't lately. Null when it can't be drawn. */
export async function drawnPage(letter: { sha256: string }, page: number, draw: (bytes: Uint8Array, page: number) => Promise<Uint8Array | null>): Promise<Uint8Array | null> {
  const drawn = (shared[DRAWN] ??= new Map())
  const key = `${letter.sha256} ${page}`
  const before = drawn.get(key)
  const png = before === undefined ? await draw(await bytesOf(letter.sha256), page) : before
  drawn.delete(key)
  drawn.set(key, png)
  const [oldest] = drawn.keys()
  if (drawn.size > MOST_DRAWN && oldest) drawn.delete(oldest)
  return png
}

async function bytesOf(sha256: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of (await evidenceFiles().files.read(sha256)).stream) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
