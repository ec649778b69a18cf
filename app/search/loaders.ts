import { aboutHits, searchFor, type Hit } from '#db/search'
import { markedPieces, wordsIn } from '#db/search-words'
import { formatDay, type Day } from '#domain/dates'
import { aboutText, isStale } from '#domain/evidence'
import { EVIDENCE_KIND_WORDS, EVIDENCE_LIFE_WORDS, FINDING_KIND_WORDS, REVIEW_KIND_WORDS, type Stage, type Status } from '#domain/vocabulary'
import { load } from '#gate/load'
import { readAsked, type Query } from './asked'

const PAGE_SIZE = 20
type About = Awaited<ReturnType<typeof aboutHits>>

export const loadSearch = load('plan.read', async ({ db, asker, today }, query: Query) => {
  const asked = readAsked(query)
  if (wordsIn(asked.text).length === 0) return { asked, results: null }
  const { hits, ...found } = await searchFor(db, asker, { ...asked, size: PAGE_SIZE })
  const about = await aboutHits(db, hits)
  const several = asker.roles.size > 1
  return { asked, results: { ...found, rows: hits.flatMap((hit) => shown(hit, about, { several, today }) ?? []) } }
})
export type SearchResult = NonNullable<ReturnType<typeof shown>>

/** One result: where it leads, its title, the words that were found, and what to know of it. Null when it went meanwhile. */
function shown(hit: Hit, about: About, { several, today }: { several: boolean; today: Day }) {
  const { kind, subjectId: id } = hit
  const key = `${kind}-${id}`
  const words = markedPieces(hit.words)
  const title = markedPieces(hit.title)
  if (kind === 'action') {
    const action = about.action.get(id)
    return action && { key, href: `/actions/${id}`, title, words, stage: action.stage as Stage | null, status: action.status as Status | null, facts: ['Action', several && action.plan] }
  }
  if (kind === 'update') {
    const update = about.update.get(id)
    const named = update && [{ text: `Update on ${update.ref} ${update.title}`, marked: false }]
    return update && { key, href: `/actions/${update.actionId}`, title: named ?? title, words, stage: null, status: update.status as Status | null, facts: ['Update', `${update.by}, ${formatDay(update.on)}`, several && update.plan] }
  }
  if (kind === 'finding') {
    const finding = about.finding.get(id)
    const named = finding && [{ text: 'Finding ', marked: false }, ...title, { text: `${title.length > 0 ? ', ' : 'of '}${finding.review}`, marked: false }]
    return finding && { key, href: `/findings/${id}`, title: named ?? title, words, stage: null, status: null, facts: ['Finding', FINDING_KIND_WORDS[finding.kind], REVIEW_KIND_WORDS[finding.reviewKind]] }
  }
  const piece = about.evidence.get(id)
  return piece && {
    key, href: `/evidence/${id}`, title, words, stage: null, status: null,
    facts: ['Evidence', EVIDENCE_KIND_WORDS[piece.kind], EVIDENCE_LIFE_WORDS[piece.life], isStale(piece, today) && 'Stale', `about ${aboutText(piece)}`, `given by ${piece.by}`],
  }
}
