import { lastChangeOf } from '#db/last-change'
import { checkVersion } from '#gate/command'
import type { Loading } from '#gate/load'
import { MEASURE_EVENTS } from './measure-events'

/** Refuses a form that was opened before somebody else's change, with what stands now beside what was typed. Throws Conflict. */
export async function checkSetUp(tx: Loading['db'], opened: number, measure: { id: number; version: number }, said: { label: string; theirs: string; yours: string }) {
  if (opened !== measure.version) checkVersion(opened, await lastChangeOf(tx, 'measure', measure, MEASURE_EVENTS), [said])
}
