import type { LoadedEvidence } from '#db/evidence'
import type { Difference } from '#domain/errors'
import { EVIDENCE_LIFE_WORDS } from '#domain/vocabulary'

/** The evidence that a form speaks of. */
export const pieceShown = ({ id, title, version, revision, life }: LoadedEvidence) => ({ id, title, version, revision, life })

/** How the evidence stands now beside what was meant, for a save that came second. */
export function differencesOf(piece: LoadedEvidence, yours: string): Difference[] {
  return [{ label: 'Evidence', theirs: `Revision ${piece.revision}, ${EVIDENCE_LIFE_WORDS[piece.life].toLowerCase()}`, yours }]
}
