import { AGENDA_KIND_WORDS, MEETING_LIFE_WORDS, type AgendaKind, type MeetingLife } from './board-vocabulary.ts'
import { formatDay, type Day } from './dates.ts'
import { RuleError } from './errors.ts'

/** Bounds of what a board keeps. Weeks between meetings, minutes of an item, items of an agenda, papers of an item. */
export const MOST_WEEKS = 26
export const MOST_MINUTES = 240
export const MOST_ITEMS = 60
export const MOST_PAPERS = 20

/** A time of the day as it is kept, "09:30". Reads "9:30", "09.30" and "9.30" too. Throws RuleError when it is no time of a day of 24 hours. */
export function readTime(typed: string, label: string): string {
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})$/.exec(typed.trim()) ?? []
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) throw new RuleError(`${label} must be a time on the 24-hour clock, like 14:00`)
  return `${hour.padStart(2, '0')}:${minute}`
}

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** Checks when a meeting starts and ends, "14:00" or blank. Throws RuleError when it has an end without a start, or ends before it starts. */
export function checkTimes({ startsAt, endsAt }: { startsAt: string; endsAt: string }): void {
  if (startsAt && !isTime(startsAt)) throw new RuleError('The start must be a time on the 24-hour clock, like 14:00', 'starts')
  if (endsAt && !isTime(endsAt)) throw new RuleError('The end must be a time on the 24-hour clock, like 16:00', 'ends')
  if (endsAt && !startsAt) throw new RuleError('Enter when the meeting starts, or leave its end blank too', 'starts')
  if (endsAt && endsAt <= startsAt) throw new RuleError('The meeting must end after it starts', 'ends')
}

/** "2:00pm to 4:00pm", "2:00pm", or nothing where no time was given. */
export function sayTimes({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string {
  return [startsAt, endsAt].filter(Boolean).map(onTheClock).join(' to ')
}

/** A time of the day as it is kept, "14:00", as it is read: "2:00pm". */
export function onTheClock(time: string): string {
  const hour = Number(time.slice(0, 2))
  return `${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3)}${hour < 12 ? 'am' : 'pm'}`
}

/** How a meeting stands, in words: one whose day has passed with nothing recorded isn't still planned. */
export function sayLife({ life, onDay }: { life: MeetingLife; onDay: Day }, today: Day): string {
  return life === 'planned' && onDay < today ? 'Its day has passed; nothing is recorded yet' : MEETING_LIFE_WORDS[life]
}

/** How often a board meets: in weeks, and in its own words. Says nothing where neither was given. */
export function sayHowOften({ everyWeeks, meets }: { everyWeeks: number | null; meets: string }): string {
  const weeks = everyWeeks === null ? '' : everyWeeks === 1 ? 'Every week' : `Every ${everyWeeks} weeks`
  return [weeks, meets].filter(Boolean).join('. ')
}

/** Checks when a member joined and left a board. Throws RuleError when either lies ahead, or they left before they joined. */
export function checkMembership({ joinedOn, leftOn, today }: { joinedOn: Day; leftOn: Day | null; today: Day }): void {
  if (joinedOn > today) throw new RuleError('The day they joined must be today or earlier', 'joined-day')
  if (leftOn === null) return
  if (leftOn > today) throw new RuleError('The day they left must be today or earlier', 'left-day')
  if (leftOn < joinedOn) throw new RuleError(`The day they left must not be before the day they joined, ${formatDay(joinedOn)}`, 'left-day')
}

/** Refuses to change the agenda of a meeting that has been closed: it is the record of what was met about. Throws RuleError. */
export function checkAgendaOpen({ life }: { life: MeetingLife }): void {
  if (life === 'closed') throw new RuleError('This meeting is closed, so its agenda stays as it was. Put the item on the agenda of the next meeting')
}

type Drafted<T> = { kind: AgendaKind; title: string; recurring: true; carried: T | null }
const FIRST: readonly AgendaKind[] = ['minutes', 'matters_arising', 'what_changed']
const LAST: readonly AgendaKind[] = ['risks', 'challenges']
/** How many items an agenda has that come back every time: what is carried over leaves room for them. */
export const ON_EVERY_AGENDA = FIRST.length + LAST.length

/**
 * The items of a new agenda: what recurs from the last one in its order, and before and after it what every agenda of a board has
 * and that one had not. All of them recur.
 */
export function draftItems<T extends { kind: AgendaKind; title: string }>(carried: readonly T[]): Drafted<T>[] {
  const missing = (kinds: readonly AgendaKind[]) => kinds.filter((kind) => !carried.some((item) => item.kind === kind))
    .map((kind): Drafted<T> => ({ kind, title: AGENDA_KIND_WORDS[kind], recurring: true, carried: null }))
  return [...missing(FIRST), ...carried.map((item): Drafted<T> => ({ kind: item.kind, title: item.title, recurring: true, carried: item })), ...missing(LAST)]
}

/** The order after one of its items went a place up or down. What is first stays first, what is last last. */
export function moved(order: readonly number[], id: number, where: 'up' | 'down'): number[] {
  const from = order.indexOf(id)
  const to = where === 'up' ? from - 1 : from + 1
  if (from < 0 || to < 0 || to >= order.length) return [...order]
  return order.toSpliced(from, 1).toSpliced(to, 0, id)
}
