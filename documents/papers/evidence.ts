import { dayInLondon, formatDay } from '#domain/dates'
import { aboutText } from '#domain/evidence'
import type { Cell, PaperPart } from '#domain/paper'
import { counted, inWords } from '#domain/sentence'
import { EVIDENCE_KIND_WORDS, type EvidenceKind } from '#domain/vocabulary'
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
      columns: columnsOf(['Evidence', 2.4], ['Kind', 1.3], ['About', 1.5], ['Actions', 1], ['Given by', 1.2], ['Given on', 1], ['Where it stands', 2.4]),
    }, pieces.map(pieceCells), total, ['piece of evidence', 'pieces of evidence']),
  ]
}

function movedSentence({ putForward, accepted, queried, withdrawn, waiting }: EvidenceFacts['moved']): string {
  const others = [[accepted, 'accepted'], [queried, 'queried'], [withdrawn, 'withdrawn']] as const
  const spoken = inWords(others.flatMap(([count, word]) => (count > 0 ? [`${count.toLocaleString('en-GB')} ${count === 1 ? 'was' : 'were'} ${word}`] : [])))
  const wait = waiting === 0 ? 'none waits to be reviewed' : `${counted(waiting, 'piece waits', 'pieces wait')} to be reviewed`
  return `${counted(putForward, 'piece of evidence was', 'pieces of evidence were')} put forward in this period. ${spoken ? `${spoken}, and ${wait}.` : `${wait.charAt(0).toUpperCase()}${wait.slice(1)}.`}`
}

function pieceCells(piece: PaperPiece): Cell[] {
  return [said(piece.title), said(EVIDENCE_KIND_WORDS[piece.kind]), said(aboutText(piece)), said(piece.refs), said(piece.givenBy), onDay(dayInLondon(piece.givenAt)), standingCell(piece)]
}

function standingCell({ outcome, question, saidAt }: PaperPiece): Cell {
  const when = saidAt ? ` on ${formatDay(dayInLondon(saidAt))}` : ''
  switch (outcome) {
    case null: return said('Waits to be reviewed')
    case 'answered': return said(`The query was answered${when}; waits to be reviewed`)
    case 'accepted': return said(`Accepted${when}`, 'green')
    case 'queried': return said(`Queried${when}: ${question}`, 'amber')
    case 'withdrawn': return said(`Withdrawn${when}`, 'grey')
  }
}
