import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { POLARITIES, UNITS } from '#domain/vocabulary'
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

/** A measure's value for a month, as printed: decimal text, never a binary fraction. A newer row for the same month restates it. */
export const figures = sqliteTable('figures', {
  id: integer().primaryKey({ autoIncrement: true }),
  measureId: integer('measure_id').notNull().references(() => measures.id),
  /** The last day of the month. */
  month: text().notNull(),
  value: text().notNull(),
  reason: text().notNull().default(''),
  enteredBy: integer('entered_by').notNull().references(() => people.id),
  enteredAt: text('entered_at').notNull(),
}, (t) => [isDay('figures_month', t.month), index('figures_measure').on(t.measureId, t.month, t.id)])
