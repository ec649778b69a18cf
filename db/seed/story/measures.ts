import type { Colour, ComparatorKind, Heading, PeriodKind, Polarity, Scheme, Span, Unit } from '#domain/vocabulary'
import type { Count, Months } from './between.ts'
import { CHILDREN_IN_CARE } from './measures/children-in-care.ts'
import { CARE_LEAVERS } from './measures/care-leavers.ts'
import { FRONT_DOOR } from './measures/front-door.ts'
import { PLANS_AND_VISITS } from './measures/plans-and-visits.ts'
import { SEND_MEASURES } from './measures/send.ts'
import { WIDER } from './measures/wider.ts'
import type { PersonKey } from './people.ts'
import type { ActionKey, DayNumber, PlanKey } from './types.ts'

/**
 * Where the printed figures come from: a row of figures/indicators-2020-10-to-2021-06.csv, figures/scorecard-2023-08.csv or figures/dashboard-2023-06.csv.
 * `at` are the months of the story that the printed ones stand for, where those aren't the last ones: baseline, current and extreme, or the three months.
 */
export type FigureSource = ({ indicator: string } | { scorecard: string } | { dashboard: string; age?: string }) & { at?: readonly number[] }

/** Targets from the first day of a month on. */
export type TargetStory = { since: number; minimum?: string; upper?: string; tolerance?: string }

/** Figures of another span than a month, by the month in which their period ends. */
export type SpanStory = { span: Exclude<Span, 'month'>; figures: Months; counts?: Record<number, Count> }

/** A measure with its figures by month. */
export type MeasureStory = {
  plan: PlanKey
  ref: string
  title: string
  section: string
  unit: Unit
  polarity: Polarity
  owner: PersonKey
  definition: string
  added: DayNumber
  /** Null: all of it is made up. */
  source: FigureSource | null
  actions: ActionKey[]
  figures: Months
  counts?: Record<number, Count>
  periodKind?: PeriodKind
  scheme?: Scheme
  comparedWith?: ComparatorKind
  worseWithin?: string
  targets?: TargetStory[]
  comparators?: { england?: string; neighbours?: string }
  spans?: SpanStory[]
  /** Quarters instead of months: 0 is the last whole quarter. */
  quarterly?: true
  /** Its current figure is made of the counts since April. */
  yearToDate?: true
  caveat?: string
  provisional?: number
  /** Counts that contradict what is printed, and are kept so. */
  contradicted?: number
  byHand?: Record<number, Colour>
  partOf?: string
  breakdown?: string
  restated?: { month: number; value: string; day: DayNumber; reason: string }
  broken?: { month: number; day: DayNumber; definition: string; reason: string }
}

/** What the months show that stand in the sources is theirs; the months between are made up to fit what the actions' updates say. A whole stands before its parts. */
export const MEASURES: readonly MeasureStory[] = [...FRONT_DOOR, ...PLANS_AND_VISITS, ...CHILDREN_IN_CARE, ...CARE_LEAVERS, ...WIDER, ...SEND_MEASURES]

/** A measure by its plan and reference. Throws when there is none. */
export function measureNamed(plan: PlanKey, ref: string): MeasureStory {
  const measure = MEASURES.find((each) => each.plan === plan && each.ref === ref)
  if (!measure) throw new Error(`The story has no measure ${ref}`)
  return measure
}

export type HeadingStory = { plan: PlanKey; measure: string; by: PersonKey; day: DayNumber; month: number; heading: Heading; suggested: Heading; reason: string }

/** Where the board says another heading of a measure than its figures suggest. */
export const HEADINGS_SAID: readonly HeadingStory[] = [
  { plan: 'care', measure: 'KPI 3', by: 'chair', day: 7, month: 1, heading: 'do_better', suggested: 'ones_to_watch', reason: 'The audit of 40 records found that supervision mostly checks tasks. The figure says that it happens, not that it helps.' },
  { plan: 'care', measure: 'KPI 6', by: 'chief-exec', day: 7, month: 1, heading: 'ones_to_watch', suggested: 'going_well', reason: 'The average hides the assessment service, where it stood at 34 three months ago, and one worker still has 28 children.' },
  { plan: 'care', measure: 'KPI 32', by: 'chair', day: 7, month: 0, heading: 'do_better', suggested: 'going_well', reason: 'It is the first month at the target. The heading stays until it has been held for three, for the year stands at 72%.' },
]
