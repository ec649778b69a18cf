import type { AgendaKind } from '#domain/board-vocabulary'
import type { PersonKey } from '#db/seed/story/people'
import type { DayNumber, PlanKey } from '#db/seed/story/types'

/** What a meeting had on its agenda beside what comes back every time. */
export type ItemStory = { title: string; presenter: PersonKey; minutes: number; purpose: string; paper?: { name: string; text: string } }
/** Where something was said or decided: an item's title, or the kind of one that comes back every time. */
export type Under = AgendaKind | (string & {})
export type MatterStory = { under: Under; words: string; owner: PersonKey; due: DayNumber; closed?: { day: DayNumber; by: PersonKey; outcome: string } }

/** The agenda of a meeting that is still to come, sent out on a day. */
export type PlannedStory = { plan: PlanKey; day: DayNumber; sent: DayNumber; items: ItemStory[] }

/** A meeting of a plan's board that was held, on one of the days of the calendar. Everybody who isn't named was present. */
export type HeldStory = {
  plan: PlanKey
  day: DayNumber
  apologies: { person: PersonKey; standIn?: string }[]
  absent?: PersonKey[]
  guests?: string
  items: ItemStory[]
  said: { under: Under; words: string }[]
  decisions: { under: Under; words: string }[]
  matters: MatterStory[]
}
