import { sql, type SQL } from 'drizzle-orm'
import { countCoverage, coverageOfEach, isUnevidenced, type Answer, type Coverage, type CoverageCounts } from '#domain/coverage'
import type { Day } from '#domain/dates'
import type { FindingKind, Impact, Stage, Status, Topic, Unit } from '#domain/vocabulary'
import type { Db } from './client.ts'
import { followedSpan } from './followed-span.ts'
import { keptUntilWritten } from './kept.ts'
import { quoted } from './search-words.ts'

/** Whose findings: those of one review, or of all reviews that a plan answers. Whether the asker sees it has been asked before. */
export type CoverageScope = { reviewId: number } | { planId: number }
/** Which of them: every part is optional, and all must hold. `shown` is how far they are answered, or answered without evidence. */
export type CoverageFilter = { topic?: Topic; kind?: FindingKind; text?: string; shown?: Coverage | 'no_evidence' }
export type CoverageAsked = { filter: CoverageFilter; page: number; today: Day }

export const COVERAGE_PAGE_SIZE = 100

export type CoveredFinding = {
  id: number; parentId: number | null; ref: string; kind: FindingKind; words: string; parentRef: string | null; parentWords: string | null
  reviewId: number; review: string; dropReason: string | null; droppedBy: string | null; pieces: number; coverage: Coverage
}
export type CoveringAction = {
  findingId: number; id: number; planId: number; plan: string; ref: string; title: string; status: Status; stage: Stage; impact: Impact; evidenceLine: string; evidenceStaleOn: Day | null
}
export type MovedMeasure = { actionId: number; planId: number; ref: string; title: string; unit: Unit; value: string | null; month: Day | null }
export type CoveragePage = {
  /** Of those that fit the topic, the kind and the words, whatever is shown of them. */
  counts: CoverageCounts
  unevidenced: number
  total: number
  page: number
  pages: number
  findings: CoveredFinding[]
  /** Of every plan: who may not see a plan is told only how many there are. */
  actions: CoveringAction[]
  measures: MovedMeasure[]
}

/** One page of findings in their order, with what answers them. The same for all who may see the review or plan: callers leave out the actions of other plans. */
export function coverageOn(db: Db, scope: CoverageScope, asked: CoverageAsked): Promise<CoveragePage> {
  return keptUntilWritten(db, `coverage ${JSON.stringify([scope, asked])}`, () => readCoverage(db, scope, asked))
}

async function readCoverage(db: Db, scope: CoverageScope, { filter, page, today }: CoverageAsked): Promise<CoveragePage> {
  const { covered, counts, unevidenced } = await outline(db, scope, filter, today)
  const { shown } = filter
  const fitting = covered.filter(({ coverage, isBare }) => !shown || (shown === 'no_evidence' ? isBare : coverage === shown))
  const pages = Math.max(1, Math.ceil(fitting.length / COVERAGE_PAGE_SIZE))
  const current = Math.min(page, pages)
  const here = fitting.slice((current - 1) * COVERAGE_PAGE_SIZE, current * COVERAGE_PAGE_SIZE)
  const coverages = new Map(here.map(({ id, coverage }) => [id, coverage]))
  const ids = JSON.stringify([...coverages.keys()])
  const findings = (await findingsOf(db, ids)).map((finding) => ({ ...finding, coverage: coverages.get(finding.id) ?? 'unanswered' }))
  const actions = await actionsOf(db, ids)
  const measures = await measuresOf(db, JSON.stringify([...new Set(actions.map(({ id }) => id))]))
  return { counts, unevidenced, total: fitting.length, page: current, pages, findings, actions, measures }
}

type OutlineRow = { id: number; parentId: number | null; kind: FindingKind; dropped: 0 | 1; evidenced: 0 | 1; answers: string; fits: 0 | 1 }

/** How far each finding of the scope is answered, in their order: worked out from all of them, since one is as far as its nested points, and told of those that fit. */
async function outline(db: Db, scope: CoverageScope, filter: CoverageFilter, today: Day) {
  const rows = await db.all<OutlineRow>(sql`select f.id, f.parent_id as parentId, f.kind, exists (select 1 from finding_drops d where d.finding_id = f.id and d.taken_up_at is null) as dropped,
      exists (select 1 from evidence_findings x join evidence e on e.id = x.evidence_id where x.finding_id = f.id and e.life in ('submitted', 'accepted') and (e.stale_on is null or e.stale_on >= ${today})) as evidenced,
      (select json_group_array(json_array(a.stage, a.impact, a.evidence_line <> '' and (a.evidence_stale_on is null or a.evidence_stale_on >= ${today})))
        from finding_actions l join actions a on a.id = l.action_id where l.finding_id = f.id and l.ended_at is null) as answers,
      ${fits(filter)} as fits
    from findings f join reviews r on r.id = f.review_id left join findings p on p.id = f.parent_id
    where ${'reviewId' in scope ? sql`f.review_id = ${scope.reviewId}` : sql`f.review_id in (select review_id from review_plans where plan_id = ${scope.planId})`}
    order by r.order_on desc, r.id desc, coalesce(p.position, f.position), coalesce(p.id, f.id), p.id is not null, f.position, f.id`)
  const findings = rows.map((row) => ({ ...row, dropped: row.dropped === 1, evidenced: row.evidenced === 1, answers: answersIn(row.answers) }))
  const each = coverageOfEach(findings)
  const covered = findings.filter((finding) => finding.fits).map((finding) => ({ id: finding.id, coverage: each.get(finding.id) ?? 'unanswered', isBare: isUnevidenced(finding) }))
  return { covered, counts: countCoverage(covered.map(({ coverage }) => coverage)), unevidenced: covered.filter(({ isBare }) => isBare).length }
}

const answersIn = (json: string): Answer[] => (JSON.parse(json) as [Stage, Impact, 0 | 1][]).map(([stage, impact, evidenced]) => ({ stage, impact, evidenced: evidenced === 1 }))

function fits({ topic, kind, text }: CoverageFilter): SQL {
  const parts = [
    ...(topic ? [sql`exists (select 1 from finding_topics t where t.finding_id = f.id and t.topic = ${topic})`] : []),
    ...(kind ? [sql`f.kind = ${kind}`] : []),
    ...(text ? [sql`f.id in (select subject_id from search where search match ${quoted(text)} and kind = 'finding')`] : []),
  ]
  return parts.length > 0 ? sql.join(parts, sql` and `) : sql`1`
}

const PARENT_START = 80

/** What is shown of these findings, in the order of the ids. */
async function findingsOf(db: Db, ids: string): Promise<Omit<CoveredFinding, 'coverage'>[]> {
  return db.all(sql`select f.id, f.parent_id as parentId, f.ref, f.kind, f.words, p.ref as parentRef, substr(p.words, 1, ${PARENT_START}) as parentWords, f.review_id as reviewId, r.title as review,
      d.reason as dropReason, by.name as droppedBy,
      (select count(*) from evidence_findings x join evidence e on e.id = x.evidence_id where x.finding_id = f.id and e.life in ('submitted', 'accepted')) as pieces
    from json_each(${ids}) asked join findings f on f.id = asked.value join reviews r on r.id = f.review_id left join findings p on p.id = f.parent_id
      left join finding_drops d on d.finding_id = f.id and d.taken_up_at is null left join people by on by.id = d.dropped_by
    order by asked.key`)
}

async function actionsOf(db: Db, findingIds: string): Promise<CoveringAction[]> {
  return db.all(sql`select l.finding_id as findingId, a.id, a.plan_id as planId, plans.name as plan, a.ref, a.title, a.status, a.stage, a.impact, a.evidence_line as evidenceLine,
      a.evidence_stale_on as evidenceStaleOn
    from json_each(${findingIds}) asked join finding_actions l on l.finding_id = asked.value and l.ended_at is null join actions a on a.id = l.action_id join plans on plans.id = a.plan_id
    order by asked.key, a.plan_id, a.ref_sort`)
}

/** The measures that these actions should move, each with its newest figure: a restated one stands for its month. */
async function measuresOf(db: Db, actionIds: string): Promise<MovedMeasure[]> {
  const newest = (column: SQL) => sql`(select ${column} from figures g where g.measure_id = m.id and g.span = ${followedSpan('m')} order by g.month desc, g.id desc limit 1)`
  return db.all(sql`select am.action_id as actionId, m.plan_id as planId, m.ref, m.title, m.unit, ${newest(sql`g.value`)} as value, ${newest(sql`g.month`)} as month
    from json_each(${actionIds}) asked join action_measures am on am.action_id = asked.value join measures m on m.id = am.measure_id order by am.action_id, m.ref_sort`)
}
