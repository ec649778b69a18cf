import { authorityFor } from '#db/authorities'
import { duplicatesOf, type DuplicateGroup, type DuplicatePiece } from '#db/evidence-duplicates'
import { keptUntilWritten } from '#db/kept'
import { formatDay, dayInLondon, type Day } from '#domain/dates'
import { aboutText, isStale } from '#domain/evidence'
import { fileSize } from '#domain/evidence-files'
import { EVIDENCE_KIND_WORDS } from '#domain/vocabulary'
import { idIn, load } from '#gate/load'

/** Comparing every piece is costly, and the same for all who are in the same plans. */
export const loadDuplicates = load('plan.read', async ({ db, asker, today }, id: string, pageAsked: number) => {
  const authority = await authorityFor(db, asker, idIn(id))
  const { shown, ...found } = await keptUntilWritten(db, `duplicates in ${authority.id} of plans ${[...asker.roles.keys()].toSorted((a, b) => a - b)}, page ${pageAsked}`, () => duplicatesOf(db, asker, authority, pageAsked))
  return { authority: { id: authority.id, name: authority.name }, ...found, shown: shown.map((group) => groupShown(group, today)) }
})

function groupShown({ sort, what, bytes, total, pieces }: DuplicateGroup, today: Day) {
  return {
    title: sort === 'file' ? `The same file: ${what}${bytes === null ? '' : `, ${fileSize(bytes)}`}` : `The same address: ${what}`,
    total, pieces: pieces.map((piece) => pieceShown(piece, today)),
  }
}

function pieceShown({ id, title, kind, life, aboutFrom, aboutTo, staleOn, givenBy, givenAt }: DuplicatePiece, today: Day) {
  return { id, title, kind: EVIDENCE_KIND_WORDS[kind], life, stale: isStale({ staleOn }, today), about: aboutText({ aboutFrom, aboutTo }), given: `${givenBy}, ${formatDay(dayInLondon(givenAt))}` }
}
export type DuplicatesShown = Awaited<ReturnType<typeof loadDuplicates>>['shown'][number]
