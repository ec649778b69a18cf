import { cache } from 'react'
import { inEachPlan } from '#db/authorities'
import { deadlinesOfReview, type DeadlineOfReview } from '#db/clock'
import { reviewFor, type LoadedReview } from '#db/reviews'
import { formatDay, formatInstant } from '#domain/dates'
import { canInAny } from '#domain/permissions'
import { clockStart } from '#domain/reviews'
import { counted } from '#domain/sentence'
import { leftWords } from '#domain/statutory-clock'
import { REVIEW_KIND_WORDS } from '#domain/vocabulary'
import { countWorkingDays, weekdayOf } from '#domain/working-days'
import { idIn, load } from '#gate/load'

type Kept = Awaited<ReturnType<typeof deadlinesOfReview>>

/** Once for the page and its title. */
export const loadClock = cache(load('plan.read', async ({ db, asker, today }, id: string, counted: number) => {
  const review = await reviewFor(db, asker, idIn(id))
  const kept = await deadlinesOfReview(db, review, today)
  const subjects = inEachPlan(review)
  const toCount = kept.deadlines.find(({ rule }) => rule.id === counted)
  return {
    review: { id: review.id, title: review.title, kind: REVIEW_KIND_WORDS[review.kind], authorityId: review.authorityId, plan: review.plans[0] ?? { id: 0, name: '' } },
    starts: startWords(review),
    nothing: kept.deadlines.length === 0 ? whyNothing(review, kept) : null,
    deadlines: kept.deadlines.map(shown),
    count: toCount && countShown(toCount, kept.holidays),
    may: { edit: canInAny(asker, 'review.manage', subjects), meet: canInAny(asker, 'deadline.meet', subjects) },
  }
}))
export type ClockShown = Awaited<ReturnType<typeof loadClock>>
export type DeadlineShown = ClockShown['deadlines'][number]

function startWords({ receivedOn, publishedOn }: LoadedReview): string | null {
  if (receivedOn) return `${formatDay(receivedOn)}, the day on which it was received`
  return publishedOn && `${formatDay(publishedOn)}, the day on which it was published: no other day was given on which it was received`
}

function whyNothing(review: LoadedReview, { rules, hasPriorityActions }: Kept): string {
  if (!clockStart(review)) return 'The clock has not started: it runs from the day on which the report was received, or else published, and neither is known yet.'
  if (!hasPriorityActions && rules.some(({ retired, onlyWithPriorityActions }) => !retired && onlyWithPriorityActions)) {
    return 'Nothing is due: something is only asked for after this kind of review when it has areas for priority action, and none is among its findings.'
  }
  return 'Nothing is due: no deadline rule asks for anything after this kind of review.'
}

function shown({ rule, startsOn, dueOn, left, overdue, late, sentOn, unsure }: DeadlineOfReview) {
  return {
    ruleId: rule.id, title: rule.title, whoSends: rule.whoSends, toWhom: rule.toWhom, unsure,
    due: `${formatDay(dueOn)}: ${counted(rule.workingDays, 'working day')} after ${formatDay(startsOn)}`, left: leftWords(left), overdue, late,
    sent: sentOn === null ? null : { on: formatDay(sentOn), said: `${rule.saidBy ?? ''} said so on ${formatInstant(rule.saidAt ?? '')}`, note: rule.note ?? '' },
  }
}

/** A row for each calendar day, as its day and the number it has or why it has none. */
function countShown({ rule, startsOn }: DeadlineOfReview, holidays: Kept['holidays']) {
  const { dueOn, days } = countWorkingDays(startsOn, rule.workingDays, holidays)
  const rows = days.map((each): [string, string] => [`${weekdayOf(each.day)} ${formatDay(each.day)}`, each.number === null ? `Not counted: ${each.why}` : String(each.number)])
  return { ruleId: rule.id, caption: `${rule.title}: ${counted(rule.workingDays, 'working day')} after ${formatDay(startsOn)}, to ${formatDay(dueOn)}`, rows }
}
