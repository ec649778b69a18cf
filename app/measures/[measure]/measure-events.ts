import type { Event } from '#domain/trail'

/** What changes a measure, so that a form that was opened before is told who was first. */
export const MEASURE_EVENTS = ['measure.added', 'measure.edited', 'target.set', 'comparator.set', 'definition.changed', 'baseline.set'] as const satisfies readonly Event[]
