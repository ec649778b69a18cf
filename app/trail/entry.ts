import type { TrailRow } from '#db/trail'
import { formatInstant } from '#domain/dates'
import { can, type Asker } from '#domain/permissions'
import { EVENTS, type Event, type SubjectKind } from '#domain/trail'
import { sayDetail, type Names } from '#domain/trail-detail'

const KIND_WORDS: Record<SubjectKind, string> = {
  authority: 'Authority', plan: 'Plan', area: 'Priority area', action: 'Action', step: 'Step', evidence: 'Evidence', person: 'Person', session: 'Session',
  review: 'Review', letter: 'Letter', finding: 'Finding', deadline: 'Deadline', bank_holiday: 'Bank holiday', meeting: 'Meeting', challenge: 'Challenge',
  evidence_pack: 'Evidence pack', measure: 'Measure', figure_upload: 'File of figures', claim: 'Claim', reference: 'Reference data',
  board: 'Board', decision: 'Decision', matter: 'Matter arising', minutes: 'Minutes', risk: 'Risk', report: 'Report', publication: 'Published pack', share: 'Link to a pack', template: 'Template', calendar: 'Calendar',
}

/** Kinds whose subjects have a page of their own under the kind's name. */
const PAGES: Partial<Record<SubjectKind, string>> = { action: 'actions', evidence: 'evidence', plan: 'plans', review: 'reviews', finding: 'findings', challenge: 'challenges', measure: 'measures', letter: 'letters', board: 'boards', meeting: 'meetings', matter: 'matters', risk: 'risks', report: 'reports', publication: 'packs' }

/** An entry of the trail in words, for the page and for the file. */
export function inWords(row: TrailRow, names: Names, asker: Asker) {
  return {
    seq: row.seq,
    when: formatInstant(row.at),
    who: row.personName,
    what: EVENTS[row.event as Event] ?? 'Something that this version does not know',
    kind: KIND_WORDS[row.subjectKind as SubjectKind] ?? 'Other',
    subject: row.subjectName,
    href: addressOf(row, asker),
    plan: row.planName ?? '',
    changes: row.detail ? sayDetail(row.event, row.detail, names) : ['What changed is no longer kept'],
  }
}
export type EntryShown = ReturnType<typeof inWords>

/** Where the subject of an entry is found, when it has a page of its own. */
function addressOf({ subjectKind, subjectId, planId }: TrailRow, asker: Asker): string | null {
  if (planId === null) return null
  const pages = PAGES[subjectKind as SubjectKind]
  if (subjectKind === 'letter' && !can(asker, 'review.manage', { planId, ownIds: [] })) return null
  if (pages) return `/${pages}/${subjectId}`
  return subjectKind === 'person' && asker.roles.get(planId) === 'administrator' ? `/plans/${planId}/people/${subjectId}` : null
}
