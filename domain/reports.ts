import type { BuildLife, ReportKind } from './board-vocabulary.ts'
import { formatDay, type Day } from './dates.ts'
import { RuleError } from './errors.ts'
import { monthEnd } from './measures.ts'
import { isSentence } from './sentence.ts'

/** What each kind of report is for. */
export const REPORT_KIND_PURPOSES: Record<ReportKind, string> = {
  scrutiny: 'For elected members: performance across measures and across the plan under the three headings, and what they are asked for',
  journey: 'For elected members: improvements, then no significant movement or deteriorations, each with its baseline and its current figure',
  board_pack: 'For the board’s meeting: agenda, minutes, what changed, the plan, the scorecard, risks, challenges, evidence and deadlines',
  highlight: 'One side of A4 for whoever reads only that: where the plan stands, what changed, risks and deadlines',
  plan_on_a_page: 'One side of A4: every priority area and how its actions stand',
  scorecard: 'The measures with their figures, ratings and comparators',
  submitted_plan: 'For Ofsted: recommendation, action, owner, success measure, timescale, evidence and progress',
}

/** What a report tells of. Its first day has happened already: it tells of what came after the end of `fromDay`, up to the end of `toDay`. `month` is the last day of a month. */
export type ReportFacts = { title: string; fromDay: Day; toDay: Day; month: Day | null }

/** Checks what a report tells of. Throws RuleError at the field: title, from, to or month. */
export function checkReport({ title, fromDay, toDay, month }: ReportFacts, today: Day): void {
  if (title.trim() === '') throw new RuleError('Enter a title', 'title')
  if (toDay > today) throw new RuleError(`A report tells of what has happened: its last day must be today, ${formatDay(today)}, or earlier`, 'to')
  if (fromDay >= toDay) throw new RuleError('The day it tells from must be before its last day', 'from')
  if (month !== null && month !== monthEnd(month)) throw new RuleError('Enter the month of the figures as a month and a year, like 6 2026', 'month')
  if (month !== null && month > monthEnd(toDay)) throw new RuleError('The month of the figures must not be after the report’s last day', 'month')
}

/** A report as it stands: `changes` counts its facts and its narratives, so that a build knows whether anything came after it. */
export type Built = { life: BuildLife; reportVersion: number; content: string | null }

/** Whether a report was changed after a build of it was begun. */
export const isChangedSince = (build: Pick<Built, 'reportVersion'>, changes: number): boolean => build.reportVersion !== changes

/**
 * Checks that a report can be published: its newest build is ready, and nothing of the report came after it; a version that corrects an earlier one says why.
 * Throws RuleError.
 */
export function checkPublishing(build: Built | undefined, changes: number, { corrects, reason }: { corrects: boolean; reason: string }): void {
  if (!build) throw new RuleError('This report has not been built yet: build it, check it, then publish it')
  if (build.life === 'failed') throw new RuleError('The last building of this report failed: build it again before publishing it')
  if (build.life !== 'ready' || build.content === null) throw new RuleError('The files of this report are still being written: wait until they are ready')
  if (isChangedSince(build, changes)) throw new RuleError('This report was changed after it was built: build it again and check it before publishing it')
  if (corrects && !isSentence(reason)) throw new RuleError('Say in at least one sentence what this version corrects', 'reason')
}
