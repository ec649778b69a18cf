import type { FindingKind, FollowUp, Grade, Judgement, ReviewKind, Topic } from '#domain/vocabulary'
import type { PersonKey } from '#db/seed/story/people'
import type { DayNumber, FileStory } from '#db/seed/story/types'

export type PlanKey = 'care' | 'send' | 'ellerwick'
/** An action by its plan and its reference there. */
export type ActionKey = `${PlanKey} ${number}.${number}`
/** A finding by its review and its reference there: "visit-2 k". */
export type FindingKey = `${string} ${string}`

export type FindingStory = {
  ref: string
  kind: FindingKind
  words: string
  note?: string
  page?: number
  topics: Topic[]
  /** The actions that answer it: linked when it is entered, or when the action is added if that is later. */
  answers?: ActionKey[]
  dropped?: { day: DayNumber; by: PersonKey; reason: string }
  /** What it says of findings of earlier reviews. */
  says?: [earlier: FindingKey, says: FollowUp][]
  points?: Omit<FindingStory, 'points'>[]
}

/** A review, entered with its findings on one day. Visits and reports that would be on a weekend or a bank holiday are on the working day before. */
export type ReviewStory = {
  key: string
  kind: ReviewKind
  title: string
  theme?: string
  plan: PlanKey
  entered: DayNumber
  by: PersonKey
  visited?: { from: DayNumber; to: DayNumber }
  published?: DayNumber
  received?: DayNumber
  /** Expected on a day, or in words: in the month that the day lies in. */
  expected?: { on: DayNumber } | { month: DayNumber }
  judgements?: Partial<Record<Judgement, Grade>>
  letter?: FileStory | { url: string }
  findings: FindingStory[]
}
