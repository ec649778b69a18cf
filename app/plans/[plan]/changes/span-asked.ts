import type { FormState } from '@/components/form-state'
import type { PastMeeting } from '#db/past-meetings'
import { addDays, formatDay, parseDay, type Day, type DayParts } from '#domain/dates'
import { RuleError } from '#domain/errors'
import type { Query } from '../day-asked'

/** The span that is told of, the meetings that it lies between where it was asked for by them, and its forms as they were filled in. */
export type SpanAsked = { from: Day; to: Day; since: PastMeeting | null; until: PastMeeting | null; form: FormState }

const DAYS_BEFORE_THE_FIRST_MEETING = 30
const NO_MEETING = 'Choose a meeting of a board of this plan that has been'

/**
 * Reads the span that an address asks for: by meetings (?since=4&until=7, or until=today), or by days, whole (?from=2026-03-01&to=2026-04-01) or as their form
 * sends them. Without either it is since the last meeting until today. What is wrong is said, and the usual span is told of.
 */
export function readSpanAsked(query: Query, today: Day, meetings: readonly PastMeeting[]): SpanAsked {
  const text = (name: string) => [query[name] ?? []].flat()[0] ?? ''
  const usual = betweenMeetings('', '', today, meetings)
  const days = { from: partsIn(text, 'from'), to: partsIn(text, 'to') }
  try {
    const span = days.from || days.to ? betweenDays(days.from, days.to, today) : betweenMeetings(text('since'), text('until'), today, meetings)
    return { ...span, form: { errors: [], values: valuesOf(span), attempt: 0 } }
  } catch (error) {
    if (!(error instanceof RuleError)) throw error
    const typed = { ...typedDay('from', days.from), ...typedDay('to', days.to), since: text('since'), until: text('until') }
    return { ...usual, form: { errors: [{ field: error.field ?? '', message: error.message }], values: typed, attempt: 0 } }
  }
}

type Span = Omit<SpanAsked, 'form'>

function betweenMeetings(since: string, until: string, today: Day, meetings: readonly PastMeeting[]): Span {
  const chosen = (id: string, field: string) => {
    const meeting = meetings.find((each) => String(each.id) === id)
    if (!meeting) throw new RuleError(NO_MEETING, field)
    return meeting
  }
  const last = until === '' || until === 'today' ? null : chosen(until, 'until')
  const to = last?.onDay ?? today
  const first = since === '' ? (meetings.find(({ onDay, boardId }) => onDay < to && (!last || boardId === last.boardId)) ?? null) : chosen(since, 'since')
  const from = first?.onDay ?? addDays(to, -DAYS_BEFORE_THE_FIRST_MEETING)
  if (from >= to) throw new RuleError(last ? 'Choose a first meeting that was before the last one' : 'Choose a first meeting that was before today', 'since')
  return { from, to, since: first, until: last }
}

function betweenDays(first: DayParts | null, last: DayParts | null, today: Day): Span {
  const from = dayIn(first, 'The first date', 'from-day')
  if (!from) throw new RuleError('Enter the first date', 'from-day')
  const to = dayIn(last, 'The last date', 'to-day') ?? today
  if (to > today) throw new RuleError(`The last date must be today, ${formatDay(today)}, or earlier`, 'to-day')
  if (from >= to) throw new RuleError(`The first date must be before ${to === today ? 'today' : 'the last date'}, ${formatDay(to)}`, 'from-day')
  return { from, to, since: null, until: null }
}

function dayIn(parts: DayParts | null, label: string, field: string): Day | null {
  try {
    return parts && parseDay(parts, label)
  } catch (error) {
    throw error instanceof RuleError ? new RuleError(error.message, field) : error
  }
}

/** A day in three parts: as its form sends them, or of "2026-03-31". What can't be one stands as its day, for the rules to refuse. Null where nothing was asked. */
function partsIn(text: (name: string) => string, name: string): DayParts | null {
  const typed = { day: text(`${name}-day`), month: text(`${name}-month`), year: text(`${name}-year`) }
  if (Object.values(typed).some(Boolean)) return typed
  return text(name) ? partsOf(text(name)) : null
}

function partsOf(day: string): DayParts {
  const [, year = '', month = '', of = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  return year ? { day: String(Number(of)), month: String(Number(month)), year } : { day: day.slice(0, 10), month: '', year: '' }
}

const typedDay = (name: string, parts: DayParts | null): FormState['values'] => ({ [`${name}-day`]: parts?.day ?? '', [`${name}-month`]: parts?.month ?? '', [`${name}-year`]: parts?.year ?? '' })

function valuesOf({ from, to, since, until }: Span): FormState['values'] {
  return { ...typedDay('from', partsOf(from)), ...typedDay('to', partsOf(to)), since: since ? String(since.id) : '', until: until ? String(until.id) : 'today' }
}
