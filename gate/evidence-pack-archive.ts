import { createHash } from 'node:crypto'
import { Readable, Transform } from 'node:stream'
import { contentsToPack, type PackedPiece } from '#db/evidence-pack-contents'
import { notePackProgress, packAsker, type Pack } from '#db/evidence-packs'
import { csvIndex, htmlIndex, type EvidenceIndex } from '#documents/evidence-index'
import { dayInLondon, formatDay, formatInstant } from '#domain/dates'
import { BadFile, NotFound } from '#domain/errors'
import { aboutText, isStale } from '#domain/evidence'
import { fileSize } from '#domain/evidence-files'
import { evidenceRef, pathInPack, type PackScope } from '#domain/evidence-pack'
import { counted } from '#domain/sentence'
import { EVIDENCE_KIND_WORDS, EVIDENCE_LIFE_WORDS } from '#domain/vocabulary'
import { writeZip, type ZipPart } from '#services/zip-file'
import { now } from './clock.ts'
import { evidenceFiles } from './evidence-files.ts'
import { store } from './store.ts'

const PROGRESS_MS = 1000

/** Writes the archive of a pack: the index, then every file by the ref of its evidence. Throws BadFile or RuleError with a sentence when it can't. */
export async function writeArchive(pack: Pack, file: string) {
  const { db } = store()
  const { today } = now()
  const asker = await packAsker(db, pack, today)
  if (!asker) throw new BadFile('Whoever asked for this pack no longer has a role in the plan.')
  const scope = JSON.parse(pack.scope) as PackScope
  const pieces = await contentsToPack(db, asker, scope)
  const taken = new Set<string>()
  const placed = pieces.map((piece) => ({ ...piece, files: piece.files.map((file) => ({ ...file, path: pathInPack(piece.id, file.name, taken) })) }))
  const index = indexOf(pack, placed, today)
  const progress = progressOf(pack)
  const parts: ZipPart[] = [
    textPart('index.html', htmlIndex(index)), textPart('index.csv', csvIndex(index)),
    ...placed.flatMap(({ files }) => files.map((file): ZipPart => ({ path: file.path, compress: /^text\/|message\//.test(file.mediaType), open: () => openWhole(file, progress) }))),
  ]
  return writeZip(file, new Date(pack.askedAt), parts)
}

const textPart = (path: string, text: string): ZipPart => ({ path, compress: true, open: () => Promise.resolve(Readable.from([Buffer.from(text)])) })

/** A kept file, read through and compared with its SHA-256: a pack never carries a damaged file. */
async function openWhole(file: { name: string; sha256: string }, progress: (bytes: number) => void): Promise<Readable> {
  const hash = createHash('sha256')
  const { stream } = await evidenceFiles().files.read(file.sha256).catch((error: unknown) => {
    throw error instanceof NotFound ? damaged(file.name) : error
  })
  const checking = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk)
      progress(chunk.length)
      done(null, chunk)
    },
    flush: (done) => done(hash.digest('hex') === file.sha256 ? null : damaged(file.name)),
  })
  return stream.on('error', (error) => checking.destroy(error)).pipe(checking)
}

const damaged = (name: string) => new BadFile(`The kept file “${name}” is damaged or missing. Ask whoever hosts Sightline to restore it, then ask for the pack again.`)

/** Writes down how far a pack is, once a second at most. */
function progressOf({ id }: Pack) {
  let [done, notedAt] = [0, Date.now()]
  return (bytes: number) => {
    done += bytes
    if (Date.now() - notedAt < PROGRESS_MS) return
    notedAt = Date.now()
    const soFar = done
    // Progress that can't be noted is no reason to stop: the archive itself will tell.
    store().tx((tx) => notePackProgress(tx, id, soFar)).catch(() => undefined)
  }
}

type Placed = Omit<PackedPiece, 'files'> & { files: (PackedPiece['files'][number] & { path: string })[] }

function indexOf(pack: Pack, pieces: readonly Placed[], today: string): EvidenceIndex {
  const files = pieces.reduce((sum, piece) => sum + piece.files.length, 0)
  return {
    title: pack.title,
    said: [`${counted(pieces.length, 'piece')} of evidence with ${counted(files, 'file')}, put together on ${formatInstant(pack.askedAt)}. The same index is in index.csv.`],
    pieces: pieces.map((piece) => ({
      ref: evidenceRef(piece.id), title: piece.title, kind: EVIDENCE_KIND_WORDS[piece.kind], about: aboutText(piece), shows: piece.shows,
      life: `${EVIDENCE_LIFE_WORDS[piece.life]}${isStale(piece, today) ? ', stale' : ''}, revision ${piece.revision}`,
      given: `${piece.giver}, ${formatDay(dayInLondon(piece.givenAt))}`,
      serves: piece.serves.map(({ ref, title }) => `${ref} ${title}`), answers: piece.answers.map(({ ref, words }) => `${ref} ${words}`.trim()),
      files: piece.files.map(({ path, name, bytes, sha256 }) => ({ path, name, size: fileSize(bytes), sha256 })), links: piece.links,
    })),
  }
}
