import type { KeptFile } from '#db/evidence'
import type { LoadedAction } from '#db/actions'
import { actionFor } from '#db/actions'
import type { Tx } from '#db/client'
import { addDays, type Day } from '#domain/dates'
import type { Doing } from '#domain/doing'
import { can, type Subject, type Verb } from '#domain/permissions'
import type { Role } from '#domain/vocabulary'
import { isWorkingDay } from '#domain/working-days'
import type { PersonKey } from './story/people.ts'
import type { MeasureStory } from './story/measures.ts'
import type { ActionStory, DayNumber, FileStory, FindingKey, PlanStory } from './story/types.ts'

/** What has happened in the story so far: the rows that its people, plans and actions have become. */
export type Scene = {
  tx: Tx
  today: Day
  files: ReadonlyMap<FileStory, KeptFile>
  people: Map<PersonKey, { id: number; name: string }>
  authorities: Map<string, number>
  plans: Map<PlanStory, { id: number; name: string; phase: string }>
  roles: Map<PersonKey, Map<number, Role>>
  areas: Map<string, number>
  actions: Map<ActionStory, number>
  /** Reviews by their key, evidence by its title. */
  reviews: Map<string, number>
  findings: Map<FindingKey, number>
  evidence: Map<string, number>
  measures: Map<MeasureStory, number>
}

export type At = { at: string; today: Day }

/** One thing that happens. On the same day, a lower rank comes first. */
export type Moment = { day: DayNumber; rank: number; play: (scene: Scene, at: At) => Promise<void> }

export const dayOf = (scene: { today: Day }, day: DayNumber): Day => addDays(scene.today, -day)

/** A day of the story on which offices are open: what would fall on a weekend or a bank holiday falls on the last working day before it. */
export function openDayOf(scene: { today: Day }, day: DayNumber): Day {
  const on = dayOf(scene, day)
  return isWorkingDay(on) ? on : openDayOf(scene, day + 1)
}

export function dueOf(scene: { today: Day }, due: DayNumber | string) {
  return typeof due === 'number' ? { dueOn: dayOf(scene, due), dueWords: null } : { dueOn: null, dueWords: due }
}

/** What stands under a key of the story. Throws when the story speaks of it before it is there. */
export function found<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key)
  if (value === undefined) throw new Error(`The story speaks too early of ${typeof key === 'string' ? key : JSON.stringify(key)}`)
  return value
}

/** A person of the story doing something, with the roles that they have by then. */
export function doingOf(scene: Scene, by: PersonKey, at: At): Doing {
  const { id, name } = found(scene.people, by)
  return { ...at, asker: { personId: id, name, roles: scene.roles.get(by) ?? new Map() } }
}

/** The story keeps to the permissions that the screens enforce. Throws when a person may not do what it says. */
export function allow(doing: Doing, verb: Verb, ...subjects: Subject[]) {
  if (!subjects.some((subject) => can(doing.asker, verb, subject))) throw new Error(`${doing.asker.name} may not do ${verb}`)
}

export function loaded(scene: Scene, doing: Doing, action: ActionStory): Promise<LoadedAction> {
  return actionFor(scene.tx, doing.asker, found(scene.actions, action))
}
