import { sql, type SQL } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import { RuleError } from '#domain/errors'
import { asPublished, type IlacsOutcome, type LocalAuthority, type Neighbour, type Published, type ReferenceFile, type Series } from '#domain/reference'
import type { Asker } from '#domain/permissions'
import { DATASET_WORDS, type Dataset } from '#domain/vocabulary'
import { record, type TrailAuthor } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { people } from './schema/people.ts'
import { referenceLoads } from './schema/reference.ts'

/** What is kept of the file itself. */
export type LoadedFile = { name: string; sha256: string }
type Source = 'lait' | 'ees'

/**
 * Loads a file of the Department's that was read: what is new is added, what was there before takes its new values. `inForceFrom` is for a file of
 * neighbours. Answers with how many rows it gave. Throws RuleError when the day of the neighbours' groups is missing.
 */
export async function loadReference(tx: Tx, by: TrailAuthor, file: LoadedFile, read: ReferenceFile, inForceFrom: Day | null = null) {
  const about = aboutOf(read, inForceFrom)
  const rows = await keep(tx, file, read, about)
  const load = await tx.insert(referenceLoads).values({ dataset: read.dataset, fileName: file.name, sha256: file.sha256, rows, about, loadedBy: by.asker.personId, loadedAt: by.at }).returning().get()
  await record(tx, by, 'reference.loaded', referenceInTrail(load), { dataset: read.dataset, file: file.name, sha256: file.sha256, rows, about })
  return load
}

export const referenceInTrail = (load: { id: number; dataset: Dataset; fileName: string }) => ({ kind: 'reference' as const, id: load.id, name: `${DATASET_WORDS[load.dataset]}: ${load.fileName}`, planId: null })

/** Which of several files of its kind it is: the day of a group of neighbours, the name of a file of statistics. */
function aboutOf(read: ReferenceFile, inForceFrom: Day | null): string {
  if (read.dataset === 'ees') return read.stem
  if (read.dataset !== 'neighbours') return ''
  const from = inForceFrom ?? read.inForceFrom
  if (!from) throw new RuleError('Enter the day from which these groups of neighbours are in force: the name of the file does not say it', 'in-force-from-day')
  return from
}

async function keep(tx: Tx, file: LoadedFile, read: ReferenceFile, about: string): Promise<number> {
  switch (read.dataset) {
    case 'local_authorities': return keepAuthorities(tx, read.authorities)
    case 'neighbours': return keepNeighbours(tx, file, about, read.neighbours)
    case 'lait_measures': return keepSeries(tx, 'lait', read.series)
    case 'lait_figures': return keepFigures(tx, 'lait', read.published)
    case 'ilacs_outcomes': return keepOutcomes(tx, read.outcomes)
    case 'ees':
      await keepSeries(tx, 'ees', read.series)
      return keepFigures(tx, 'ees', read.published)
  }
}

/** Rows as one parameter: `value ->> 'name'` reads a field. */
const each = (rows: readonly object[]): SQL => sql`json_each(${JSON.stringify(rows)})`

async function keepAuthorities(tx: Tx, authorities: readonly LocalAuthority[]) {
  await tx.run(sql`delete from local_authorities`)
  await tx.run(sql`insert into local_authorities (code, name, region, kind) select value ->> 'code', value ->> 'name', value ->> 'region', value ->> 'kind' from ${each(authorities)}`)
  return authorities.length
}

/** The same file with another day says that the first one was wrong: its groups move. */
async function keepNeighbours(tx: Tx, { sha256 }: LoadedFile, from: Day, neighbours: readonly Neighbour[]) {
  await tx.run(sql`delete from statistical_neighbours where in_force_from = ${from} or in_force_from in (
    select about from (select about, sha256, max(id) from reference_loads where dataset = 'neighbours' group by about) where sha256 = ${sha256})`)
  await tx.run(sql`insert into statistical_neighbours (in_force_from, la_code, rank, neighbour_code, closeness)
    select ${from}, value ->> 'laCode', value ->> 'rank', value ->> 'neighbourCode', value ->> 'closeness' from ${each(neighbours)}`)
  return neighbours.length
}

async function keepSeries(tx: Tx, source: Source, series: readonly Series[]) {
  await tx.run(sql`insert into reference_series (source, key, title, topic, polarity, unit_words, decimals, year_type)
    select ${source}, value ->> 'key', value ->> 'title', value ->> 'topic', value ->> 'polarity', value ->> 'unitWords', value ->> 'decimals', value ->> 'yearType' from ${each(series)} where true
    on conflict (source, key) do update set title = excluded.title, topic = excluded.topic, polarity = excluded.polarity, unit_words = excluded.unit_words, decimals = excluded.decimals, year_type = excluded.year_type`)
  return series.length
}

/** Figures of a LAIT measure whose list isn't loaded yet get a series under their short name. */
async function keepFigures(tx: Tx, source: Source, published: readonly Published[]) {
  const keys = JSON.stringify([...new Set(published.map(({ key }) => key))])
  await tx.run(sql`insert into reference_series (source, key, title) select ${source}, value, value from json_each(${keys}) where true on conflict (source, key) do nothing`)
  const series = await tx.all<{ id: number; key: string; decimals: number | null }>(sql`select id, key, decimals from reference_series where source = ${source} and key in (select value from json_each(${keys}))`)
  const byKey = new Map(series.map((one) => [one.key, one]))
  const rows = published.map(({ key, year, area, value, mark }) => [byKey.get(key)?.id, year, area, value === null ? null : asPublished(value, byKey.get(key)?.decimals ?? null), mark])
  await tx.run(sql`insert into reference_figures (series_id, year, area_code, value, mark)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from ${each(rows)} where true
    on conflict (series_id, year, area_code) do update set value = excluded.value, mark = excluded.mark`)
  return published.length
}

/** An older list never takes the place of a newer inspection. */
async function keepOutcomes(tx: Tx, outcomes: readonly IlacsOutcome[]) {
  await tx.run(sql`insert into ilacs_outcomes (la_code, framework, started_on, ended_on, published_on, overall, leaders, help_and_protection, in_care, care_leavers, link)
    select value ->> 'laCode', value ->> 'framework', value ->> 'startedOn', value ->> 'endedOn', value ->> 'publishedOn', value ->> 'overall', value ->> 'leaders', value ->> 'helpAndProtection',
      value ->> 'inCare', value ->> 'careLeavers', value ->> 'link' from ${each(outcomes)} where true
    on conflict (la_code) do update set framework = excluded.framework, started_on = excluded.started_on, ended_on = excluded.ended_on, published_on = excluded.published_on, overall = excluded.overall,
      leaders = excluded.leaders, help_and_protection = excluded.help_and_protection, in_care = excluded.in_care, care_leavers = excluded.care_leavers, link = excluded.link
    where coalesce(excluded.published_on, '') >= coalesce(ilacs_outcomes.published_on, '')`)
  return outcomes.length
}

/** `by` is null of a load by somebody who shares no plan with the asker; `byCommand` says that it was a command on the machine. */
export type ShownLoad = { id: number; dataset: Dataset; fileName: string; rows: number; about: string; by: string | null; byCommand: 0 | 1; at: string }

/** The newest load of each file, the newest first: of neighbours each group in force, of statistics each file. */
export async function loadsOf(db: Db, asker: Asker): Promise<ShownLoad[]> {
  return db.all<ShownLoad>(sql`select l.id, l.dataset, l.file_name as fileName, l.rows, l.about, p.name as "by", l.loaded_by is null as byCommand, l.loaded_at as at
    from (select *, max(id) from reference_loads group by dataset, about) l left join ${people} p on p.id = l.loaded_by and exists (select 1 from roles r where r.person_id = p.id and r.plan_id in ${[...asker.roles.keys()]})
    where l.dataset <> 'neighbours' or exists (select 1 from statistical_neighbours where in_force_from = l.about) order by l.id desc limit 200`)
}
