import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { DATASETS, GRADES, POLARITIES } from '#domain/vocabulary'
import { isDay, oneOf } from './columns.ts'
import { people } from './people.ts'

/** A file of the Department's that was loaded, with how many rows it gave. `about` says which group, or which series, it holds. */
export const referenceLoads = sqliteTable('reference_loads', {
  id: integer().primaryKey({ autoIncrement: true }),
  dataset: text({ enum: DATASETS }).notNull(),
  fileName: text('file_name').notNull(),
  sha256: text().notNull(),
  rows: integer().notNull(),
  about: text().notNull().default(''),
  /** Nobody, when it was loaded by a command on the machine. */
  loadedBy: integer('loaded_by').references(() => people.id),
  loadedAt: text('loaded_at').notNull(),
}, (t) => [oneOf('reference_loads_dataset', t.dataset, DATASETS), index('reference_loads_dataset_at').on(t.dataset, t.id)])

/** The Department's list of local authorities, by their three-digit code; England and the regions have codes of their own in LAIT. */
export const localAuthorities = sqliteTable('local_authorities', {
  code: text().primaryKey(),
  name: text().notNull(),
  region: text().notNull(),
  kind: text().notNull().default(''),
})

/** The ten statistical neighbours of an authority, in the group in force from a day on. */
export const statisticalNeighbours = sqliteTable('statistical_neighbours', {
  inForceFrom: text('in_force_from').notNull(),
  laCode: text('la_code').notNull(),
  rank: integer().notNull(),
  neighbourCode: text('neighbour_code').notNull(),
  closeness: text().notNull().default(''),
}, (t) => [isDay('statistical_neighbours_from', t.inForceFrom), primaryKey({ columns: [t.laCode, t.inForceFrom, t.rank] })])

/** A series of published figures: a LAIT measure, or an indicator of an Explore Education Statistics file. */
export const referenceSeries = sqliteTable('reference_series', {
  id: integer().primaryKey({ autoIncrement: true }),
  source: text({ enum: ['lait', 'ees'] }).notNull(),
  key: text().notNull(),
  title: text().notNull(),
  topic: text().notNull().default(''),
  polarity: text({ enum: POLARITIES }).notNull().default('none'),
  unitWords: text('unit_words').notNull().default(''),
  decimals: integer(),
  yearType: text('year_type').notNull().default(''),
}, (t) => [oneOf('reference_series_polarity', t.polarity, POLARITIES), uniqueIndex('reference_series_key').on(t.source, t.key)])

/** A published value for a year and an area: decimal text; where it isn't published, the mark that stands for it and no value. */
export const referenceFigures = sqliteTable('reference_figures', {
  seriesId: integer('series_id').notNull().references(() => referenceSeries.id),
  year: integer().notNull(),
  areaCode: text('area_code').notNull(),
  value: text(),
  mark: text().notNull().default(''),
}, (t) => [primaryKey({ columns: [t.seriesId, t.year, t.areaCode] })])

/** The latest ILACS outcome of an authority. */
export const ilacsOutcomes = sqliteTable('ilacs_outcomes', {
  laCode: text('la_code').primaryKey(),
  framework: text().notNull(),
  startedOn: text('started_on'),
  endedOn: text('ended_on'),
  publishedOn: text('published_on'),
  overall: text({ enum: GRADES }),
  leaders: text({ enum: GRADES }),
  helpAndProtection: text('help_and_protection', { enum: GRADES }),
  inCare: text('in_care', { enum: GRADES }),
  careLeavers: text('care_leavers', { enum: GRADES }),
  link: text().notNull().default(''),
})
