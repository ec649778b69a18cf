import { dueText, type Standing } from './standing.ts'
import { changesBetween, type Change } from './update.ts'
import { IMPACT_WORDS, STAGE_WORDS, STATUS_WORDS } from './vocabulary.ts'

/** A standing with its owner's name, to be told to people. */
export type NamedStanding = Standing & { owner: string }
export type Told = { label: string; from: string; to: string }

const LABELS: Record<Change, string> = { status: 'Heading', stage: 'Stage', impact: 'Impact', due: 'Due', owner: 'Owner' }

const WORDS: Record<Change, (standing: NamedStanding) => string> = {
  status: ({ status }) => STATUS_WORDS[status],
  stage: ({ stage }) => STAGE_WORDS[stage],
  impact: ({ impact }) => IMPACT_WORDS[impact],
  due: dueText,
  owner: ({ owner }) => owner,
}

/** What differs between two standings, in words, in the order in which it is told: "Heading, from Do better to Ones to watch". */
export function tellChanges(before: NamedStanding, after: NamedStanding): Told[] {
  return changesBetween(before, after).map((change) => ({ label: LABELS[change], from: WORDS[change](before), to: WORDS[change](after) }))
}

/** The same as lines to read: "Heading: from Do better to Ones to watch". */
export function changeLines(before: NamedStanding, after: NamedStanding): string[] {
  return tellChanges(before, after).map(({ label, from, to }) => `${label}: from ${from} to ${to}`)
}
