import { index, integer, primaryKey, sqliteTable, text, uniqueIndex, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { CLAIM_KINDS, COLOURS, COMPARATORS, HEADINGS, PERIOD_KINDS, POLARITIES, SCHEMES, SPANS, STATUSES, UNITS } from '#domain/vocabulary'
import { actions } from './actions.ts'
import { isDay, oneOf } from './columns.ts'
import { people } from './people.ts'
import { plans } from './plans.ts'

/** A key performance indicator of a plan. */
export const measures = sqliteTable('measures', {
  id: integer().primaryKey({ autoIncrement: true }),
  planId: integer('plan_id').notNull().references(() => plans.id),
  ref: text().notNull(),
  refSort: text('ref_sort').notNull(),
  title: text().notNull(),
  section: text().notNull().default(''),
  unit: text({ enum: UNITS }).notNull(),
  polarity: text({ enum: POLARITIES }).notNull(),
  ownerId: integer('owner_id').notNull().references(() => people.id),
  definition: text().notNull().default(''),
  periodKind: text('period_kind', { enum: PERIOD_KINDS }).notNull().default('month'),
  scheme: text({ enum: SCHEMES }).notNull().default('none'),
  /** What the figure is rated against where the scheme is a comparator. */
  comparedWith: text('compared_with', { enum: COMPARATORS }),
  /** How many points worse than the comparator is still amber: decimal text. */
  worseWithin: text('worse_within').notNull().default('10'),
  /** The measure that this is one part of, and which: "17-18". */
  partOf: integer('part_of').references((): AnySQLiteColumn => measures.id),
  breakdown: text().notNull().default(''),
  caveat: text().notNull().default(''),
  /** The key of the LAIT measure that its comparators are taken from. */
  lait: text().notNull().default(''),
  version: integer().notNull().default(1),
}, (t) => [
  oneOf('measures_unit', t.unit, UNITS),
  oneOf('measures_polarity', t.polarity, POLARITIES),
  uniqueIndex('measures_ref').on(t.planId, t.ref),
  index('measures_by_ref').on(t.planId, t.refSort),
  index('measures_owner').on(t.ownerId),
])

/** The measures that an action should move. */
export const actionMeasures = sqliteTable('action_measures', {
  actionId: integer('action_id').notNull().references(() => actions.id),
  measureId: integer('measure_id').notNull().references(() => measures.id),
}, (t) => [primaryKey({ columns: [t.actionId, t.measureId] }), index('action_measures_measure').on(t.measureId, t.actionId)])

/** A measure's value for a period, as printed: decimal text, never a binary fraction. A newer row for the same period restates it. */
export const figures = sqliteTable('figures', {
  id: integer().primaryKey({ autoIncrement: true }),
  measureId: integer('measure_id').notNull().references(() => measures.id),
  span: text({ enum: SPANS }).notNull().default('month'),
  /** The last day of the period's last month. */
  month: text().notNull(),
  value: text().notNull(),
  numerator: text(),
  denominator: text(),
  provisional: integer({ mode: 'boolean' }).notNull().default(false),
  caveat: text().notNull().default(''),
  /** The period as a report prints it, where that is words: "this year". */
  periodWords: text('period_words').notNull().default(''),
  /** The arrow or word for the direction that was printed beside it. */
  printedDirection: text('printed_direction').notNull().default(''),
  /** The rating typed by hand. */
  rating: text({ enum: COLOURS }),
  reason: text().notNull().default(''),
  uploadId: integer('upload_id').references(() => figureUploads.id),
  enteredBy: integer('entered_by').notNull().references(() => people.id),
  enteredAt: text('entered_at').notNull(),
}, (t) => [isDay('figures_month', t.month), index('figures_measure').on(t.measureId, t.span, t.month, t.id)])

/** Targets from a day on. A newer row for the same day takes its place; one without numbers says that there is no target from then on. */
export const measureTargets = sqliteTable('measure_targets', {
  id: integer().primaryKey({ autoIncrement: true }),
  measureId: integer('measure_id').notNull().references(() => measures.id),
  holdsFrom: text('holds_from').notNull(),
  minimum: text(),
  upper: text(),
  /** How far from the target, which is `upper`, is still near it. */
  tolerance: text(),
  setBy: integer('set_by').notNull().references(() => people.id),
  setAt: text('set_at').notNull(),
}, (t) => [isDay('measure_targets_from', t.holdsFrom), index('measure_targets_measure').on(t.measureId, t.holdsFrom, t.id)])

/** A comparator's value for a year, "2021/22". A newer row for the same year takes its place. */
export const measureComparators = sqliteTable('measure_comparators', {
  id: integer().primaryKey({ autoIncrement: true }),
  measureId: integer('measure_id').notNull().references(() => measures.id),
  kind: text({ enum: COMPARATORS }).notNull(),
  year: text().notNull(),
  value: text().notNull(),
  setBy: integer('set_by').notNull().references(() => people.id),
  setAt: text('set_at').notNull(),
}, (t) => [oneOf('measure_comparators_kind', t.kind, COMPARATORS), index('measure_comparators_measure').on(t.measureId, t.kind, t.year, t.id)])

/** A change of definition: nothing is compared across it. `fromMonth` is the last day of the first month under the new definition. */
export const measureBreaks = sqliteTable('measure_breaks', {
  id: integer().primaryKey({ autoIncrement: true }),
  measureId: integer('measure_id').notNull().references(() => measures.id),
  fromMonth: text('from_month').notNull(),
  definitionBefore: text('definition_before').notNull(),
  reason: text().notNull(),
  saidBy: integer('said_by').notNull().references(() => people.id),
  saidAt: text('said_at').notNull(),
}, (t) => [isDay('measure_breaks_from', t.fromMonth), index('measure_breaks_measure').on(t.measureId, t.fromMonth)])

/** What a report measures progress from and to: its baseline, where that isn't a month the words that it gives, and the peak or low between. */
export const measureBaselines = sqliteTable('measure_baselines', {
  id: integer().primaryKey({ autoIncrement: true }),
  measureId: integer('measure_id').notNull().references(() => measures.id),
  month: text(),
  words: text().notNull().default(''),
  value: text().notNull(),
  /** The month that the report measures progress to. */
  toMonth: text('to_month'),
  extremeKind: text('extreme_kind', { enum: ['peak', 'low'] }),
  extremeValue: text('extreme_value'),
  extremeWords: text('extreme_words').notNull().default(''),
  setBy: integer('set_by').notNull().references(() => people.id),
  setAt: text('set_at').notNull(),
}, (t) => [isDay('measure_baselines_month', t.month), index('measure_baselines_measure').on(t.measureId, t.id)])

/** The board's own heading of a measure, with its reason, from a month on; without a heading the computed one stands again. */
export const measureHeadings = sqliteTable('measure_headings', {
  id: integer().primaryKey({ autoIncrement: true }),
  measureId: integer('measure_id').notNull().references(() => measures.id),
  month: text().notNull(),
  heading: text({ enum: HEADINGS }),
  suggested: text({ enum: STATUSES }).notNull(),
  reason: text().notNull(),
  saidBy: integer('said_by').notNull().references(() => people.id),
  saidAt: text('said_at').notNull(),
}, (t) => [isDay('measure_headings_month', t.month), index('measure_headings_measure').on(t.measureId, t.month, t.id)])

/** What the data of a month says of a measure, in the owner's words; `draft` is what the rules proposed then. */
export const measureCommentaries = sqliteTable('measure_commentaries', {
  id: integer().primaryKey({ autoIncrement: true }),
  measureId: integer('measure_id').notNull().references(() => measures.id),
  month: text().notNull(),
  words: text().notNull(),
  draft: text().notNull(),
  writtenBy: integer('written_by').notNull().references(() => people.id),
  writtenAt: text('written_at').notNull(),
}, (t) => [isDay('measure_commentaries_month', t.month), index('measure_commentaries_measure').on(t.measureId, t.month, t.id)])

/** A sentence of a report about figures, in the parts that can be held against them. What a part means is said by its kind. */
export const claims = sqliteTable('claims', {
  id: integer().primaryKey({ autoIncrement: true }),
  planId: integer('plan_id').notNull().references(() => plans.id),
  measureId: integer('measure_id').references(() => measures.id),
  source: text().notNull(),
  words: text().notNull(),
  kind: text({ enum: CLAIM_KINDS }).notNull(),
  span: text({ enum: SPANS }).notNull().default('month'),
  month: text(),
  value: text(),
  fromMonth: text('from_month'),
  fromValue: text('from_value'),
  /** Said in words: "higher", "rose", "green". */
  said: text().notNull().default(''),
  comparator: text({ enum: COMPARATORS }),
  uploadId: integer('upload_id').references(() => figureUploads.id),
  recordedBy: integer('recorded_by').notNull().references(() => people.id),
  recordedAt: text('recorded_at').notNull(),
  removedAt: text('removed_at'),
}, (t) => [oneOf('claims_kind', t.kind, CLAIM_KINDS), index('claims_plan').on(t.planId, t.id), index('claims_measure').on(t.measureId)])

/** A file of figures that was read and waits to be checked, or was saved or discarded: its cells as JSON, none once it is discarded, and what each column is. */
export const figureUploads = sqliteTable('figure_uploads', {
  id: integer().primaryKey({ autoIncrement: true }),
  planId: integer('plan_id').notNull().references(() => plans.id),
  fileName: text('file_name').notNull(),
  sha256: text().notNull(),
  size: integer().notNull(),
  cells: text().notNull(),
  settings: text().notNull().default('{}'),
  uploadedBy: integer('uploaded_by').notNull().references(() => people.id),
  uploadedAt: text('uploaded_at').notNull(),
  savedAt: text('saved_at'),
  discardedAt: text('discarded_at'),
  version: integer().notNull().default(1),
}, (t) => [index('figure_uploads_plan').on(t.planId, t.id)])
