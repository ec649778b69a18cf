import { cache } from 'react'
import { evidenceFor, givenBy } from '#db/evidence'
import { revisionsOf, servedBy, type ShownRevision } from '#db/evidence-page'
import { findingsServedBy } from '#db/finding-evidence'
import { formatDay, formatInstant } from '#domain/dates'
import { aboutText, isStale } from '#domain/evidence'
import { fileEnding, fileSize, fingerprint } from '#domain/evidence-files'
import { hostOf } from '#domain/evidence-links'
import { canInAny } from '#domain/permissions'
import { EVIDENCE_KIND_WORDS } from '#domain/vocabulary'
import { idIn, load } from '#gate/load'

const OUTCOMES = { accepted: 'Accepted', queried: 'Queried', answered: 'Answered', withdrawn: 'Withdrawn' } as const

function revisionShown({ id, number, life, note, madeBy, madeAt, files, links, reviews }: ShownRevision) {
  return {
    id, number, life, note, madeBy,
    made: formatInstant(madeAt),
    files: files.map((file) => ({
      id: file.id, name: file.name, about: `${fileEnding(file.name)}, ${fileSize(file.bytes)}, fingerprint ${fingerprint(file.sha256)}`, scanned: file.scanned === 1,
    })),
    links: links.map((link) => ({ id: link.id, url: link.url, words: link.label || link.url, host: hostOf(link.url) })),
    reviews: reviews.map((review) => ({ key: String(review.id), title: OUTCOMES[review.outcome], by: review.by, dateTime: review.at, when: formatInstant(review.at), words: review.words })),
  }
}
export type RevisionShown = ReturnType<typeof revisionShown>

/** Once for the page and its title. */
export const loadEvidence = cache(load('plan.read', async ({ db, asker, today }, id: string, wanted: number) => {
  const piece = await evidenceFor(db, asker, idIn(id))
  const subjects = givenBy(piece)
  const stands = piece.life !== 'withdrawn'
  const { serves, more, elsewhere } = await servedBy(db, asker, piece)
  const spokenTo = await findingsServedBy(db, asker, piece)
  const { revisions, ...paging } = await revisionsOf(db, piece, wanted)
  return {
    id: piece.id, title: piece.title, kind: EVIDENCE_KIND_WORDS[piece.kind], life: piece.life, shows: piece.shows,
    about: aboutText(piece), staleOn: piece.staleOn && formatDay(piece.staleOn), stale: isStale(piece, today),
    giver: piece.giver, given: formatInstant(piece.givenAt),
    served: { serves, more, elsewhere, findings: spokenTo },
    plan: { id: serves[0]?.planId ?? 0, name: serves[0]?.planName ?? '' },
    ...paging,
    revisions: revisions.map(revisionShown),
    may: {
      review: stands && canInAny(asker, 'evidence.review', subjects),
      answer: piece.life === 'queried' && canInAny(asker, 'evidence.answer', subjects),
      revise: stands && canInAny(asker, 'evidence.revise', subjects),
      withdraw: stands && canInAny(asker, 'evidence.withdraw', subjects),
    },
  }
}))
export type EvidenceShown = Awaited<ReturnType<typeof loadEvidence>>
