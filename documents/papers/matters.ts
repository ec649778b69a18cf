import { dayInLondon, formatDay, type Day } from '#domain/dates'
import type { Cell, PaperPart } from '#domain/paper'
import { bounded, columnsOf, counting, onDay, said } from './cells.ts'
import { daysLeft } from './deadlines.ts'

/** A decision with its number; those that replace another, or were replaced, name that. */
export type PaperDecision = { number: number; words: string; onDay: Day; replaces: number | null; replacedBy: number | null }
/** A matter arising: `onDay` is that of the meeting at which it was raised, `closedAt` an instant. */
export type PaperMatter = { words: string; owner: string; dueOn: Day; onDay: Day; closedAt: string | null; outcome: string }
export type MatterFacts = { decisions: readonly PaperDecision[]; decisionsInAll: number; matters: readonly PaperMatter[]; mattersInAll: number; on: Day }

/** The decisions since the last meeting, and the matters arising that are open or were closed since. */
export function matterParts({ decisions, decisionsInAll, matters, mattersInAll, on }: MatterFacts): PaperPart[] {
  return [
    ...bounded({
      name: 'Decisions', caption: 'Decisions since the last meeting', empty: 'No decision was recorded since the last meeting.',
      columns: columnsOf(['Number', 0.8, 'right'], ['Decided on', 1.2], ['Decision', 7]),
    }, decisions.map(decisionCells), decisionsInAll, ['decision', 'decisions']),
    ...bounded({
      name: 'Matters arising', caption: 'Matters arising', empty: 'No matter arising is open.',
      columns: columnsOf(['What', 3.6], ['Owner', 1.5], ['Due', 1.2], ['Raised on', 1.2], ['Where it stands', 2.2]),
    }, matters.map((matter) => matterCells(matter, on)), mattersInAll, ['matter arising', 'matters arising']),
  ]
}

function decisionCells({ number, words, onDay: day, replaces, replacedBy }: PaperDecision): Cell[] {
  const beside = [replaces === null ? '' : `(in place of decision ${replaces})`, replacedBy === null ? '' : `(replaced by decision ${replacedBy})`].filter(Boolean)
  return [counting(number), onDay(day), said([words, ...beside].join(' '))]
}

function matterCells({ words, owner, dueOn, onDay: raised, closedAt, outcome }: PaperMatter, on: Day): Cell[] {
  const closedOn = closedAt ? dayInLondon(closedAt) : null
  const stands = closedOn && closedOn <= on ? `Closed on ${formatDay(closedOn)}: ${outcome}` : `Open: ${daysLeft(on, dueOn).toLowerCase()}`
  return [said(words), said(owner), onDay(dueOn), onDay(raised), said(stands)]
}
