import { sql } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Comparator, MeasureFacts } from '#domain/figures'
import { ENGLAND, publishedComparators, regionCode, type NeighbourGroup, type YearOfValues } from '#domain/neighbours'
import type { Db } from './client.ts'

/** A measure that is linked to a series of the Department's, by the series' key. */
export type Linked = { measureId: number; lait: string }

/** How many years before a series' newest one there are comparators of. */
const YEARS_BACK = 5

/** The code of the authority of a plan in the Department's list; empty until somebody says which it is. */
export async function laCodeOfPlan(db: Db, planId: number): Promise<string> {
  return (await db.get<{ code: string } | undefined>(sql`select a.la_code as code from plans p join authorities a on a.id = p.authority_id where p.id = ${planId}`))?.code ?? ''
}

/**
 * What linked measures can be compared with up to a day: England, the region and the mean of the neighbours in the last years over by then, from the
 * reference data that is loaded. readMeasure takes those of its month. Two questions, whatever the number of measures; none when nothing is linked.
 */
export async function comparatorsFromReference(db: Db, laCode: string, keys: readonly Linked[], upTo: Day): Promise<Map<number, Comparator[]>> {
  const linked = keys.filter(({ lait }) => lait !== '')
  if (laCode === '' || linked.length === 0) return new Map()
  const around = await aroundAuthority(db, laCode)
  const areas = [ENGLAND, ...(around.region ? [around.region] : []), ...new Set(around.groups.flatMap(({ codes }) => codes))]
  const series = await seriesByKey(db, [...new Set(linked.map(({ lait }) => lait))], areas, Number(upTo.slice(0, 4)))
  return new Map(linked.flatMap(({ measureId, lait }) => {
    const found = series.get(lait)
    const comparators = found ? publishedComparators(found.years, found.yearType, around, upTo) : []
    return comparators.length > 0 ? [[measureId, comparators] as const] : []
  }))
}

/** The facts of measures with what they are compared with taken from the reference data, which stands in the place of every comparator of its kind that was typed. */
export function withReference(facts: ReadonlyMap<number, MeasureFacts>, fromReference: ReadonlyMap<number, readonly Comparator[]>): Map<number, MeasureFacts> {
  return new Map([...facts].map(([measureId, held]) => {
    const taken = fromReference.get(measureId) ?? []
    return [measureId, { ...held, comparators: [...held.comparators.filter(({ kind }) => !taken.some((each) => each.kind === kind)), ...taken] }]
  }))
}

type AroundRow = { inForceFrom: Day; code: string }

/** The code of an authority's region and its groups of neighbours, the nearest neighbour first. */
export async function aroundAuthority(db: Db, laCode: string): Promise<{ region: string | null; groups: NeighbourGroup[] }> {
  const rows = await db.all<AroundRow>(sql`
    select in_force_from as inForceFrom, neighbour_code as code, rank from statistical_neighbours where la_code = ${laCode}
    union all select '', region, 0 from local_authorities where code = ${laCode} order by 1, 3`)
  const groups = Map.groupBy(rows.filter(({ inForceFrom }) => inForceFrom !== ''), ({ inForceFrom }) => inForceFrom)
  const region = rows.find(({ inForceFrom }) => inForceFrom === '')?.code ?? ''
  return { region: regionCode(region), groups: [...groups].map(([inForceFrom, of]) => ({ inForceFrom, codes: of.map(({ code }) => code) })) }
}

type SeriesRow = { key: string; yearType: string; year: number; published: string }

/** One row a series and year, its values gathered by area; a LAIT measure before an indicator of the same key. */
async function seriesByKey(db: Db, keys: readonly string[], areas: readonly string[], lastYear: number): Promise<Map<string, { yearType: string; years: YearOfValues[] }>> {
  const rows = await db.all<SeriesRow>(sql`
    with wanted as (select s.id, s.key, s.year_type, min(s.source = 'ees'), (select max(year) from reference_figures f where f.series_id = s.id and f.year <= ${lastYear}) as newest
      from reference_series s where s.key in (select value from json_each(${JSON.stringify(keys)})) group by s.key)
    select w.key, w.year_type as yearType, f.year, json_group_object(f.area_code, f.value) as published
    from wanted w join reference_figures f on f.series_id = w.id and f.year between w.newest - ${YEARS_BACK} and w.newest
    where f.area_code in (select value from json_each(${JSON.stringify(areas)})) and f.value is not null group by w.id, f.year`)
  const series = new Map<string, { yearType: string; years: YearOfValues[] }>()
  for (const { key, yearType, year, published } of rows) {
    const found = series.get(key) ?? { yearType, years: [] }
    series.set(key, found)
    found.years.push({ year, values: new Map(Object.entries(JSON.parse(published) as Record<string, string>)) })
  }
  return series
}
