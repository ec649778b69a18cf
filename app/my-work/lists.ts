import type { WaitingChallenge } from '#db/challenge-work'
import type { RunningDeadline } from '#db/clock'
import { WORK_ROWS, type AwaitedFigures, type DueWork, type MyAction, type QueriedPiece, type Waiting, type WaitingAnswer } from '#db/my-work'
import type { FindingLeft } from '#db/stops'
import { formatDay, formatMonth, type Day } from '#domain/dates'
import { dueSentence, silenceSentence } from '#domain/due-words'
import { counted } from '#domain/sentence'
import { isDueSoon, isOverdue, isSilent } from '#domain/standing'

export type WorkItem = { key: string; href: string; name: string; plan?: string; facts: string[] }
export type WorkListShown = { id: string; title: string; total: number; items: WorkItem[] }
/** The names of the asker's plans, when there are several: with one, it goes without saying. */
export type PlanNames = ReadonlyMap<number, string>

function list<T extends { id: number }>(id: string, title: string, { total, rows }: Waiting<T>, item: (row: T) => Omit<WorkItem, 'key'>): WorkListShown {
  return { id, title, total, items: rows.map((row) => ({ key: String(row.id), ...item(row) })) }
}

const inPlan = (planNames: PlanNames, planId: number | null) => {
  const plan = planId === null ? undefined : planNames.get(planId)
  return plan === undefined ? {} : { plan }
}

export function deadlineLists(deadlines: readonly RunningDeadline[]): WorkListShown[] {
  const mine = deadlines.filter(({ mayMeet }) => mayMeet)
  return [{
    id: 'deadlines', title: 'Statutory deadlines', total: mine.length,
    items: mine.slice(0, WORK_ROWS).map(({ reviewId, ruleId, reviewTitle, title, toWhom, dueOn, left, overdue, unsure }) => ({
      key: `${reviewId} ${ruleId}`, href: `/reviews/${reviewId}/clock`, name: `${title}, to ${toWhom}`,
      facts: [reviewTitle, overdue ? `Was due ${formatDay(dueOn)} and is not recorded as sent` : `Due ${formatDay(dueOn)}, ${counted(left.working, 'working day')} left`, ...(unsure ? [unsure] : [])],
    })),
  }]
}

export function answerLists({ proposals, completions }: Record<'proposals' | 'completions', Waiting<WaitingAnswer>>, planNames: PlanNames): WorkListShown[] {
  const item = (href: string, { ref, title, planId, by, reason }: WaitingAnswer) => ({ href, name: `${ref} ${title}`, ...inPlan(planNames, planId), facts: [`Proposed by ${by}: ${reason}`] })
  return [
    list('completions', 'Completions to sign off', completions, (row) => item(`/actions/${row.actionId}/completion`, row)),
    list('proposals', 'Proposals to decide', proposals, (row) => item(`/proposals/${row.id}`, row)),
  ]
}

export function challengeLists({ answer, overdue, judge, meeting }: Record<'answer' | 'judge' | 'overdue' | 'meeting', Waiting<WaitingChallenge>>, today: Day, planNames: PlanNames): WorkListShown[] {
  const item = (row: WaitingChallenge, fact: string) => ({ href: `/challenges/${row.id}`, name: row.question, ...inPlan(planNames, row.planId), facts: [`On ${row.on}`, fact] })
  return [
    list('challenges-to-answer', 'Challenges for you to answer', answer, (row) => item(row, `Answer by ${formatDay(row.answerBy)}${row.answerBy < today ? ', overdue' : ''}`)),
    list('overdue-challenges', 'Challenges with an overdue answer', overdue, (row) => item(row, `${row.to} was to answer by ${formatDay(row.answerBy)}`)),
    list('challenges-to-judge', 'Answers to challenges: is the board satisfied?', judge, (row) => item(row, `${row.to} has answered`)),
    list('holding-to-account', 'Holding-to-account meetings', meeting, (row) => item(row, `With ${row.to}${row.meetingOn ? `, ${formatDay(row.meetingOn)}` : ''}`)),
  ]
}

export function findingLists(left: readonly FindingLeft[]): WorkListShown[] {
  return [list('findings-left', 'Findings that only stopped actions answer', { total: left[0]?.total ?? 0, rows: [...left] }, ({ id, ref, words, review }) => ({
    href: `/findings/${id}`, name: `${ref} ${words}`.trim(), facts: [review, 'Have another action answer it, or leave it unanswered on purpose'],
  }))]
}

export function comingLists({ checkBacks, letters, matters, meetings }: Record<'checkBacks' | 'letters' | 'matters' | 'meetings', Waiting<DueWork>>, today: Day, planNames: PlanNames): WorkListShown[] {
  return [
    list('matters', 'Matters arising for you: due within 30 days', matters, ({ id, name, planId, day }) => ({
      href: `/matters/${id}`, name, ...inPlan(planNames, planId), facts: [day < today ? `Was due ${formatDay(day)}, overdue` : `Due ${formatDay(day)}`],
    })),
    list('meetings', 'Board meetings in the next 30 days', meetings, ({ id, name, day }) => ({ href: `/meetings/${id}`, name, facts: [day === today ? 'Today' : formatDay(day)] })),
    list('letters', 'Letters that wait to be checked', letters, ({ id, name, planId, day }) => ({ href: `/letters/${id}`, name, ...inPlan(planNames, planId), facts: [`Read on ${formatDay(day)}`] })),
    list('check-backs', 'Check-backs: is it still so?', checkBacks, ({ id, name, planId, day }) => ({
      href: `/actions/${id}/check-back`, name, ...inPlan(planNames, planId), facts: [day < today ? `Was due ${formatDay(day)}, overdue` : `Due ${formatDay(day)}`],
    })),
  ]
}

export function evidenceLists(queried: Waiting<QueriedPiece>, stale: Waiting<DueWork>): WorkListShown[] {
  return [
    list('queried', 'Your evidence that was queried', queried, ({ id, title, question, askedBy }) => ({ href: `/evidence/${id}`, name: title, facts: [`${askedBy} asks: ${question}`] })),
    list('stale', 'Your evidence that goes stale within 30 days', stale, ({ id, name, day }) => ({ href: `/evidence/${id}`, name, facts: [`Current until ${formatDay(day)}: give a newer revision, or attach newer evidence`] })),
  ]
}

export function figureLists({ total, rows }: Waiting<AwaitedFigures>, planNames: PlanNames): WorkListShown[] {
  return [list('figures', 'Your measures that wait for a figure', { total, rows }, ({ name, planId, day, total: count }) => ({
    href: `/plans/${planId}/figures?month=${day.slice(0, 7)}`, name: `Enter figures for ${formatMonth(day)}`, ...inPlan(planNames, planId), facts: [count > 5 ? `${name} and ${count - 5} more` : name],
  }))]
}

export function actionList(actions: Waiting<MyAction>, today: Day, planNames: PlanNames): WorkListShown {
  return list('actions', 'Your actions: overdue, due within 30 days, or silent', actions, (action) => ({
    href: `/actions/${action.id}`, name: `${action.ref} ${action.title}`, ...inPlan(planNames, action.planId), facts: whyOf(action, today),
  }))
}

function whyOf(action: MyAction, today: Day): string[] {
  const due = isOverdue(action, today) || isDueSoon(action, today) ? [dueSentence(action, today)] : []
  return isSilent(action, today, action.silentAfterDays) ? [...due, silenceSentence(action, today)] : due
}
