import { dayInLondon, formatShortDay } from '#domain/dates'
import type { Cell, PaperPart, Tone } from '#domain/paper'
import { counted, inWords } from '#domain/sentence'
import { EVIDENCE_KIND_WORDS, EVIDENCE_LIFE_WORDS, type EvidenceKind, type EvidenceLife } from '#domain/vocabulary'
import { bounded, columnsOf, onDay, paragraph, said } from './cells.ts'

/** A piece of evidence as it stood at the end of the period. `outcome` is what was said of it last, null nothing yet. Instants as they are kept. */
export type PaperPiece = {
  title: string; kind: EvidenceKind; aboutFrom: string; aboutTo: string | null; refs: string; givenBy: string; givenAt: string
  outcome: 'accepted' | 'queried' | 'answered' | 'withdrawn' | null; question: string; saidAt: string | null
}
export type EvidenceFacts = { moved: { putForward: number; accepted: number; queried: number; withdrawn: number; waiting: number }; pieces: readonly PaperPiece[]; total: number }

/** The evidence of a period: a sentence with its numbers, then the pieces, those that wait for an answer first. */
export function evidenceParts({ moved, pieces, total }: EvidenceFacts): PaperPart[] {
  return [
    paragraph(movedSentence(moved)),
    ...bounded({
      name: 'Evidence', caption: 'Evidence put forward or reviewed in this period', empty: 'No evidence was put forward or reviewed in this period.',
      columns: columnsOf(['Evidence', 2.3], ['Kind', 1.2], ['About', 1.9], ['Actions', 0.8], ['Given by', 1.2], ['Given on', 1.1], ['Stands as', 1.1], ['What was said', 2.2]),
    }, pieces.map(pieceCells), total, ['piece of evidence', 'pieces of evidence']),
  ]
}

function movedSentence({ putForward, accepted, queried, withdrawn, waiting }: EvidenceFacts['moved']): string {
  const others = [[accepted, 'accepted'], [queried, 'queried'], [withdrawn, 'withdrawn']] as const
  const spoken = inWords(others.flatMap(([count, word]) => (count > 0 ? [`${count.toLocaleString('en-GB')} ${count === 1 ? 'was' : 'were'} ${word}`] : [])))
  const wait = waiting === 0 ? 'none waits to be reviewed' : `${counted(waiting, 'piece waits', 'pieces wait')} to be reviewed`
  return `${putForward === 0 ? 'No evidence was' : counted(putForward, 'piece of evidence was', 'pieces of evidence were')} put forward in this period. ${spoken ? `${spoken}; ${wait}.` : `${wait.charAt(0).toUpperCase()}${wait.slice(1)}.`}`
}

function pieceCells(piece: PaperPiece): Cell[] {
  return [
    said(piece.title), said(EVIDENCE_KIND_WORDS[piece.kind]), said(aboutWords(piece)), said(piece.refs), said(piece.givenBy), onDay(dayInLondon(piece.givenAt)), lifeCell(piece), said(spokenWords(piece)),
  ]
}

const aboutWords = ({ aboutFrom, aboutTo }: PaperPiece) => (aboutTo && aboutTo !== aboutFrom ? `${formatShortDay(aboutFrom)} to ${formatShortDay(aboutTo)}` : formatShortDay(aboutFrom))

const TONES: Partial<Record<EvidenceLife, Tone>> = { accepted: 'green', queried: 'amber', withdrawn: 'grey' }

function lifeCell({ outcome }: PaperPiece): Cell {
  const life = outcome === null || outcome === 'answered' ? 'submitted' : outcome
  return said(EVIDENCE_LIFE_WORDS[life], TONES[life])
}

function spokenWords({ outcome, question, saidAt }: PaperPiece): string {
  if (outcome === null || saidAt === null) return 'Waits to be reviewed'
  const day = formatShortDay(dayInLondon(saidAt))
  if (outcome === 'queried') return `Asked on ${day}: ${question}`
  return outcome === 'answered' ? `Answered on ${day}, waits to be reviewed` : `On ${day}`
}
