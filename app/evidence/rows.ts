import type { listEvidence } from '#db/evidence-list'
import type { Day } from '#domain/dates'
import { aboutText, isStale } from '#domain/evidence'
import { EVIDENCE_KIND_WORDS, EVIDENCE_LIFE_WORDS, type EvidenceLife } from '#domain/vocabulary'

export type EvidenceRow = { id: number; title: string; kind: string; about: string; life: EvidenceLife; stale: boolean; serves: string; givenBy: string }

/** Listed evidence, as its tables draw it. */
export function shownRows(rows: Awaited<ReturnType<typeof listEvidence>>['rows'], today: Day): EvidenceRow[] {
  return rows.map((row) => ({
    id: row.id, title: row.title, kind: EVIDENCE_KIND_WORDS[row.kind], about: aboutText(row), life: row.life, stale: isStale(row, today), serves: row.serves ?? '', givenBy: row.givenBy,
  }))
}

/** Listed evidence as one to choose. */
export function usableItem({ id, title, kind, about, life, stale, serves }: EvidenceRow) {
  return { value: String(id), label: title, hint: [kind, about, EVIDENCE_LIFE_WORDS[life], ...(stale ? ['Stale'] : []), `On ${serves}`].join(' · ') }
}
