import { BadFile } from '#domain/errors'
import type { LetterDraft, LetterPage } from '#domain/letter-draft'
import { askWorker } from './ask-worker.ts'

/** What the worker is asked: to read a PDF, or to draw one page of it, from 1; with page 0, whether it can draw at all. */
export type LetterTask = { bytes: Uint8Array; page?: number }
export type Refused = 'locked' | 'broken' | 'huge' | 'heavy' | 'scanned' | 'too-slow'
/** The pages of a letter, and what they seem to say. */
export type ReadPages = { pages: LetterPage[]; draft: LetterDraft }
/** What it answers. `png` is null where pages can not be drawn. */
export type LetterAnswer = ReadPages | { png: Uint8Array | null } | { draws: boolean } | { refused: Refused }

const DRAWS = Symbol.for('sightline draws letters')
const shared = globalThis as { [DRAWS]?: Promise<boolean> }

const SECONDS_TO_READ = 60
const SECONDS_TO_DRAW = 20
const HEAP = 512
const MEGABYTES_IN_ALL = 1024

const DRAWING = { seconds: SECONDS_TO_DRAW, megabytes: MEGABYTES_IN_ALL }

const SENTENCES: Record<Refused, string> = {
  locked: 'is locked with a password, so it can not be read. Remove the password, or print it to a new PDF, and upload that',
  broken: 'is damaged or is not really a PDF. Open it, save it again as PDF and upload that',
  huge: 'has more than 500 pages, so it is not read. Upload the letter or report alone, without its annexes',
  heavy: 'holds far more than a letter does, so it is not read. Print it to a new PDF and upload that, or add the review and its findings by hand',
  scanned: 'holds pictures of its pages but no text, so it can not be read. Upload the PDF that Ofsted published, or add the review and its findings by hand',
  'too-slow': 'took too long to read. Print it to a new PDF and upload that, or add the review and its findings by hand',
}

/** The pages of a letter and what they seem to say, read in a thread of its own with a limit of memory and time. Throws BadFile, with what to do, for a PDF that is locked, scanned, huge, heavy or broken. */
export async function readLetterFile(name: string, bytes: Uint8Array, limits = { seconds: SECONDS_TO_READ, megabytes: MEGABYTES_IN_ALL }): Promise<ReadPages> {
  const answer = await ask({ bytes }, limits)
  if ('pages' in answer) return answer
  throw new BadFile(`“${name}” ${SENTENCES['refused' in answer ? answer.refused : 'broken']}`)
}

/** A page, from 1, as a PNG 900 pixels wide; null when it can not be drawn here, or there is no such page. */
export async function drawLetterPage(bytes: Uint8Array, page: number): Promise<Uint8Array | null> {
  const answer = await ask({ bytes, page }, DRAWING)
  return 'png' in answer ? answer.png : null
}

/** Whether pages can be drawn on this platform. Asked once. */
export async function canDrawPages(): Promise<boolean> {
  shared[DRAWS] ??= ask({ bytes: new Uint8Array(), page: 0 }, DRAWING).then((answer) => 'draws' in answer && answer.draws)
  return shared[DRAWS]
}

function ask(task: LetterTask, limits: { seconds: number; megabytes: number }): Promise<LetterAnswer> {
  return askWorker<LetterAnswer>('letter-worker.ts', task, { heap: HEAP, ...limits })
}
