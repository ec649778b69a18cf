import { sql, type SQL } from 'drizzle-orm'

/** The span of the figures by which a measure is followed, as followed() of domain/reading.ts has it: its months, else those of its period kind, else quarters, else years. */
export function followedSpan(measure: string): SQL {
  const m = sql.raw(measure)
  const has = (span: SQL) => sql`exists (select 1 from figures where measure_id = ${m}.id and span = ${span})`
  return sql`case when ${has(sql`'month'`)} then 'month' when ${m}.period_kind in ('year_to_date', 'rolling_year') and ${has(sql`${m}.period_kind`)} then ${m}.period_kind
    when ${has(sql`'quarter'`)} then 'quarter' else 'year' end`
}
