import { sql } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import { ENGLAND, groupInForce, yearEnd, type NeighbourGroup } from '#domain/neighbours'
import type { Grade } from '#domain/vocabulary'
import type { Db } from './client.ts'
import { aroundAuthority } from './reference-comparators.ts'

/** A series of the Department's, and which authority of its list a measure's is. */
export type LinkedSeries = { laCode: string; authority: string; series: { id: number; title: string; unitWords: string; yearType: string } | null }

/** What a measure is linked to. One question. */
export async function linkedSeries(db: Db, measure: { authorityId: number; lait: string }): Promise<LinkedSeries> {
  const row = await db.get<{ laCode: string; authority: string; id: number | null; title: string; unitWords: string; yearType: string } | undefined>(sql`
    select a.la_code as laCode, coalesce(l.name, a.name) as authority, s.id, s.title, s.unit_words as unitWords, s.year_type as yearType
    from authorities a left join local_authorities l on l.code = a.la_code left join reference_series s on s.key = ${measure.lait} and s.key <> ''
    where a.id = ${measure.authorityId} order by s.source = 'ees' limit 1`)
  if (!row) return { laCode: '', authority: '', series: null }
  const { laCode, authority, id, ...series } = row
  return { laCode, authority, series: id === null ? null : { id, ...series } }
}

export type ComparedArea = { code: string; name: string; value: string | null; mark: string; outcome: { overall: Grade | null; publishedOn: Day | null } | null }
export type Compared = { years: number[]; year: number | null; group: (NeighbourGroup & { standsIn: boolean }) | null; region: string | null; areas: ComparedArea[] }

/**
 * A series' values of one year (the newest that was asked for or has any) for an authority, the ten neighbours of the group in force then, England and its
 * region. An area that the year doesn't name has no value. Three questions.
 */
export async function comparedIn(db: Db, series: { id: number; yearType: string }, laCode: string, asked: number | null): Promise<Compared> {
  const { region, groups } = await aroundAuthority(db, laCode)
  const years = (await db.all<{ year: number }>(sql`select distinct year from reference_figures where series_id = ${series.id} order by year desc limit 60`)).map(({ year }) => year)
  const year = asked !== null && years.includes(asked) ? asked : years[0] ?? null
  const group = year === null ? null : groupInForce(groups, yearEnd(year, series.yearType))
  const codes = [laCode, ...(group?.codes ?? []), ENGLAND, ...(region ? [region] : [])]
  const rows = year === null ? [] : await db.all<{ code: string; name: string; value: string | null; mark: string; framework: string | null; overall: Grade | null; publishedOn: Day | null }>(sql`
    select asked.value as code, coalesce(l.name, asked.value) as name, f.value, coalesce(f.mark, '') as mark, o.framework, o.overall, o.published_on as publishedOn
    from json_each(${JSON.stringify(codes)}) asked left join local_authorities l on l.code = asked.value
    left join reference_figures f on f.series_id = ${series.id} and f.year = ${year} and f.area_code = asked.value left join ilacs_outcomes o on o.la_code = asked.value`)
  return { years, year, group, region, areas: rows.map(({ framework, overall, publishedOn, ...area }) => ({ ...area, outcome: framework === null ? null : { overall, publishedOn } })) }
}
