import { sql } from 'drizzle-orm'
import type { ClaimCounts, ClaimFigures, HeldClaim } from '#domain/claim-figures'
import { holdClaim } from '#domain/claims'
import { monthEnd } from '#domain/measures'
import type { Day } from '#domain/dates'
import type { MeasureFacts, MeasureRules, Point } from '#domain/figures'
import { countRatings } from '#domain/rating'
import { readMeasure } from '#domain/reading'
import type { ClaimKind, ComparatorKind, Span } from '#domain/vocabulary'
import { MOST_CLAIMS } from './claims.ts'
import type { Db } from './client.ts'
import { comparatorsFromReference, withReference } from './reference-comparators.ts'
import { factsOf, seriesOf } from './series.ts'

/** A measure of the plan with its figures as they are known now, and what was said beside them. */
export type AgreementMeasure = MeasureRules & { id: number; ref: string; title: string; breakdown: string; points: Point[]; facts: MeasureFacts }
export type AgreementClaim = {
  id: number; measureId: number | null; source: string; words: string; kind: ClaimKind; span: Span; month: Day | null; value: string | null; fromMonth: Day | null; fromValue: string | null; said: string
  comparator: ComparatorKind | null; held: HeldClaim
}
export type KeptWords = { measureId: number; month: Day; words: string; draft: string; by: string }
export type Agreement = { measures: AgreementMeasure[]; claims: AgreementClaim[]; kept: KeptWords[] }

const MOST_MEASURES = 500
const MOST_KEPT = 1000

type Listed = Omit<AgreementMeasure, 'points' | 'facts'> & { lait: string; laCode: string }

/** All that is printed and said of a plan's figures, beside the figures. The plan has been loaded through the asker's plans. Five questions, whatever there is. */
export async function agreementOf(db: Db, planId: number, today: Day): Promise<Agreement> {
  const { listed, claims, kept } = await saidOf(db, planId)
  const ids = listed.map(({ id }) => id)
  const reference = await comparatorsFromReference(db, listed[0]?.laCode ?? '', listed.map(({ id, lait }) => ({ measureId: id, lait })), monthEnd(today))
  const facts = withReference(await factsOf(db, ids), reference)
  const series = await seriesOf(db, ids)
  const measures = listed.map((measure) => ({ ...measure, points: series.get(measure.id) ?? [], facts: facts.get(measure.id) ?? NO_FACTS }))
  return { measures, kept, claims: heldClaims(measures, claims) }
}

const NO_FACTS: MeasureFacts = { targets: [], comparators: [], breaks: [], baseline: null, headings: [] }

type Said = { kind: 'measure' | 'claim' | 'kept'; said: string }

/** Measures by reference, claims as they were recorded, and the newest words that were kept of each measure and month. One question. */
async function saidOf(db: Db, planId: number): Promise<{ listed: Listed[]; claims: Omit<AgreementClaim, 'held'>[]; kept: KeptWords[] }> {
  const rows = await db.all<Said>(sql`
    select * from (select 'measure' as kind, json_object('id', m.id, 'ref', m.ref, 'title', m.title, 'breakdown', m.breakdown, 'unit', m.unit, 'polarity', m.polarity, 'periodKind', m.period_kind,
      'scheme', m.scheme, 'comparedWith', m.compared_with, 'worseWithin', m.worse_within, 'lait', m.lait, 'laCode', a.la_code) as said
      from measures m join plans p on p.id = m.plan_id join authorities a on a.id = p.authority_id where m.plan_id = ${planId} order by m.ref_sort, m.id limit ${MOST_MEASURES})
    union all select * from (select 'claim', json_object('id', id, 'measureId', measure_id, 'source', source, 'words', words, 'kind', kind, 'span', span, 'month', month, 'value', value,
      'fromMonth', from_month, 'fromValue', from_value, 'said', said, 'comparator', comparator)
      from claims where plan_id = ${planId} and removed_at is null order by id limit ${MOST_CLAIMS})
    union all select * from (select 'kept', json_object('measureId', measure_id, 'month', month, 'words', words, 'draft', draft, 'by', name)
      from (select c.*, p.name, max(c.id) from measure_commentaries c join measures m on m.id = c.measure_id join people p on p.id = c.written_by where m.plan_id = ${planId} group by c.measure_id, c.month)
      order by month desc limit ${MOST_KEPT})`)
  const of = <T>(kind: Said['kind']) => rows.filter((row) => row.kind === kind).map(({ said }) => JSON.parse(said) as T)
  return { listed: of('measure'), claims: of('claim'), kept: of('kept') }
}

function heldClaims(measures: readonly AgreementMeasure[], claims: readonly Omit<AgreementClaim, 'held'>[]): AgreementClaim[] {
  const byId = new Map<number, ClaimFigures>(measures.map((measure) => [measure.id, measure]))
  const counted = new Map<Day, ClaimCounts>()
  const countsAt = (month: Day) => {
    const counts = counted.get(month) ?? countRatings(measures.map((measure) => readMeasure(measure, measure.points, measure.facts, month).rated.rating))
    counted.set(month, counts)
    return counts
  }
  return claims.map((claim) => ({
    ...claim, held: holdClaim(claim, claim.measureId === null ? null : (byId.get(claim.measureId) ?? null), claim.kind === 'count' && claim.month ? countsAt(claim.month) : null),
  }))
}
