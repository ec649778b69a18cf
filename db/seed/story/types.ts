import type { Agency, AreaOrigin, EvidenceKind, Impact, Role, Stage, Status } from '#domain/vocabulary'
import type { CheckBackOutcome } from '#domain/check-back'
import type { ReviewOutcome } from '#domain/evidence'
import type { PersonKey } from './people.ts'
export type { ActionKey, FindingKey, PlanKey, ReviewStory } from './reviews/types.ts'

/** Days before today: 270 is nine months ago, 0 today, -30 a month ahead. So the story is always current. */
export type DayNumber = number
/** A due date: a day number, or words such as "ongoing". */
export type DueStory = DayNumber | string

export type PersonStory = { key: string; name: string; email: string; jobTitle: string; organisation: string; demonstration?: true }

export type RoleStory = { person: PersonKey; role: Role; from?: DayNumber; lastDay?: DayNumber }
export type AreaStory = { number: number; title: string; sponsor: PersonKey; origin: AreaOrigin; added: DayNumber; outcomes: string[] }
export type VersionStory = { made: DayNumber; by: PersonKey; note: string; approved?: { day: DayNumber; by: PersonKey } }

/** A heading of figures/overview-2020-11.csv: its scope, its column and its number there. */
export type SourceKey = `${'kpi' | 'plan'} ${'going well' | 'ones to watch' | 'do better'} ${number}`

export type ChangeStory = { status?: Status; stage?: Stage; impact?: Impact; due?: DueStory; owner?: PersonKey }
export type UpdateStory = ChangeStory & { day: DayNumber; by: PersonKey; note: string; reason?: string }
export type ProposalStory = ChangeStory & {
  day: DayNumber
  by: PersonKey
  note: string
  reason: string
  decided?: { day: DayNumber; by: PersonKey; outcome: 'accepted' | 'declined'; reason: string }
}
export type CompletionStory = {
  day: DayNumber
  by: PersonKey
  reason: string
  answered?: { day: DayNumber; by: PersonKey; outcome: 'signed_off' | 'sent_back'; reason: string }
  checkBack?: { day: DayNumber; by: PersonKey; outcome: CheckBackOutcome; reason: string }
}
/** `replacedBy` is the ref of another action of the plan. */
export type StopStory = { day: DayNumber; by: PersonKey; reason: string; replacedBy?: string }
export type StepStory = { title: string; lead: PersonKey; due: DayNumber; done?: DayNumber }

/** An action. Its priority area is the number before the point of its ref; it is added on its area's day. */
export type ActionStory = {
  ref: string
  title: string
  what: string
  owner: PersonKey
  leads: PersonKey[]
  agencies: Agency[]
  start: DayNumber
  due: DueStory
  successMeasure: string
  sources?: SourceKey[]
  steps?: StepStory[]
  updates: UpdateStory[]
  proposals?: ProposalStory[]
  completions?: CompletionStory[]
  stops?: StopStory[]
}

/** A small file: a .csv or .txt holds the text as it is, a .pdf prints it. */
export type FileStory = { name: string; text: string }
export type LinkStory = { url: string; label: string }
export type EvidenceReviewStory = { day: DayNumber; by: PersonKey; outcome: ReviewOutcome; words: string }
export type RevisionStory = { day: DayNumber; note: string; files?: FileStory[]; links?: LinkStory[] }

export type EvidenceStory = {
  title: string
  kind: EvidenceKind
  by: PersonKey
  day: DayNumber
  about: { from: DayNumber; to?: DayNumber }
  shows: string
  stale?: DayNumber
  /** The refs of the actions it serves. Those that the giver doesn't own or lead are linked by their owners. */
  actions: string[]
  /** The words by which figures/overview-2020-11.csv calls this evidence. */
  phrases?: string[]
  files?: FileStory[]
  links?: LinkStory[]
  reviews?: EvidenceReviewStory[]
  /** A newer revision comes after the reviews of the one before that are earlier than its day. */
  revision?: RevisionStory
}

export type PlanStory = {
  authority: string
  name: string
  phase: string
  board: string
  silentAfterDays: number
  begun: DayNumber
  administrator: PersonKey
  roles: RoleStory[]
  areas: AreaStory[]
  versions: VersionStory[]
  actions: ActionStory[]
  evidence: EvidenceStory[]
}

/** A day on which somebody signed in and out again. */
export type VisitStory = { person: PersonKey; day: DayNumber }
