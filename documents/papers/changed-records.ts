import type { Changes, Listed, ToldChallenge, ToldEvidence, ToldFinding } from '#domain/changes'
import type { Cell, PaperPart } from '#domain/paper'
import type { ReportDefinition } from '#domain/report-definition'
import { bandOf, scoreOf, scoreWords, type Level, type RiskScale } from '#domain/risk-scale'
import { EVIDENCE_KIND_WORDS, FINDING_KIND_WORDS } from '#domain/vocabulary'
import { columnsOf, onDay, said } from './cells.ts'
import { changedTable, joined, refsOf } from './changed-table.ts'

/** What was said of risks, findings, evidence and challenges. Evidence and challenges are left to the parts that tell of them, where the report has these. */
export function changedRecords(changes: Changes, definition: ReportDefinition): PaperPart[] {
  return [
    ...risksChanged(changes),
    ...findingsChanged(changes),
    ...(definition.parts.includes('evidence') ? [] : evidenceChanged(changes)),
    ...(definition.parts.includes('challenges') ? [] : challengesChanged(changes)),
  ]
}

type Row<T> = T & { what: string }
const as = <T>({ total, rows }: Listed<T>, what: (row: T) => string): Listed<Row<T>> => ({ total, rows: rows.map((row) => ({ ...row, what: what(row) })) })

const scoreCell = (scale: RiskScale, level: Level | null): Cell => (level ? said(scoreWords(scale, level), bandOf(scale, scoreOf(level)).tone) : said(''))

function risksChanged({ risks: { added, closed, moved, scale } }: Changes): PaperPart[] {
  type Risk = Changes['risks']['added']['rows'][number] & { before: Level | null; after: Level | null; what: string }
  const rows = joined<Risk>(
    { total: moved.total, rows: moved.rows.map((row) => ({ ...row, level: row.after, what: scoreOf(row.after) > scoreOf(row.before) ? 'Scored higher' : 'Scored lower' })) },
    { total: added.total, rows: added.rows.map((row) => ({ ...row, before: null, after: row.level, what: 'Added' })) },
    { total: closed.total, rows: closed.rows.map((row) => ({ ...row, before: row.level, after: null, what: 'Closed' })) },
  )
  return changedTable('Risks that changed', 'Risks that changed', columnsOf(['Ref', 0.6], ['Risk', 2.6], ['What happened', 1.2], ['Before', 1], ['Now', 1], ['Why', 2.8], ['On', 1.2]), rows,
    (row) => [said(row.ref), said(row.title), said(row.what), scoreCell(scale, row.before), scoreCell(scale, row.after), said(row.reason), onDay(row.day)])
}

function findingsChanged({ findings: { added, answered } }: Changes): PaperPart[] {
  const answeredToo = new Set(answered.rows.map(({ id }) => id))
  const newOnes = new Set(added.rows.map(({ id }) => id))
  const others = answered.rows.filter(({ id }) => !newOnes.has(id))
  const rows = joined<Row<ToldFinding>>(
    as(added, ({ id }) => (answeredToo.has(id) ? 'Added and answered' : 'Added')), as({ total: answered.total - answered.rows.length + others.length, rows: others }, () => 'Answered'),
  )
  return changedTable('Findings that changed', 'Findings that are new, or were answered', columnsOf(['Ref', 0.6], ['Finding', 3.4], ['Of', 1.8], ['What happened', 1.1], ['Actions', 1.3], ['On', 1.2]), rows,
    ({ ref, kind, words, review, what, actions, actionCount, day }) => [said(ref), said(`${FINDING_KIND_WORDS[kind]}: ${words}`), said(review), said(what), said(refsOf(actions, actionCount)), onDay(day)])
}

function evidenceChanged({ evidence: { given, accepted, queried } }: Changes): PaperPart[] {
  const asked = ({ question, answered }: ToldEvidence) => `Queried${answered ? ', and answered since' : ''}: ${question}`
  const rows = joined<Row<ToldEvidence>>(as(queried, asked), as(accepted, () => 'Accepted'), as(given, () => 'Given'))
  return changedTable('Evidence that changed', 'Evidence that was given, accepted or queried', columnsOf(['Evidence', 2.6], ['Kind', 1.3], ['Actions', 1.2], ['What happened', 2.6], ['By', 1.2], ['On', 1.2]), rows,
    ({ title, kind, actions, actionCount, what, by, day }) => [said(title), said(EVIDENCE_KIND_WORDS[kind]), said(refsOf(actions, actionCount)), said(what), said(by), onDay(day)])
}

const JUDGED = { satisfied: 'The board is satisfied', asked_again: 'Asked again', met: 'Settled at a holding-to-account meeting' } as const

function challengesChanged({ challenges: { put, answered, judged, escalated } }: Changes): PaperPart[] {
  const rows = joined<Row<ToldChallenge>>(as(put, () => 'Put'), as(answered, () => 'Answered'), as(escalated, () => 'Escalated'), as(judged, ({ outcome }) => (outcome ? JUDGED[outcome] : 'Judged')))
  return changedTable('Challenges that changed', 'Challenges that were put, answered, escalated or judged', columnsOf(['On', 2], ['What happened', 1.5], ['Words', 4], ['By', 1.3], ['Day', 1.2]), rows,
    ({ on, what, words, by, day }) => [said(on), said(what), said(words), said(by), onDay(day)])
}
