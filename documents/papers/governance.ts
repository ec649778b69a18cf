import { formatDay, type Day } from '#domain/dates'
import type { PaperPart } from '#domain/paper'
import { counted, inWords } from '#domain/sentence'
import { AGENCY_WORDS, type Agency } from '#domain/vocabulary'

/** Whom a member comes from, in a sentence. */
const FROM: Record<Agency, string> = {
  police: 'the police', health: 'health', schools: 'schools', housing: 'housing', probation: 'probation', cafcass: 'Cafcass', youth_justice: 'youth justice', voluntary_sector: 'the voluntary sector', other: 'other agencies',
}

/** Who sits or sat on a board, and for which agency: none is the council itself. */
export type ReportedMember = { name: string; agency: Agency | null; joinedOn: Day; leftOn: Day | null }
/** A meeting between the days of the report; one that lies behind and was never begun is not known to have been held. */
export type ReportedMeeting = { onDay: Day; held: boolean; decisions: number }
export type ReportedBoard = { name: string; chair: string | null; meets: string; everyWeeks: number | null; members: readonly ReportedMember[]; meetings: readonly ReportedMeeting[] }
export type Governance = { boards: readonly ReportedBoard[]; approvals: readonly { number: number; onDay: Day }[]; heldToAccount: readonly Day[] }

/** How a plan was governed between two days: each board of the plan in a paragraph, then versions approved and holding-to-account meetings. */
export function governancePart({ boards, approvals, heldToAccount }: Governance, from: Day, to: Day): PaperPart[] {
  const last = [
    ...approvals.map(({ number, onDay }) => `Version ${number} of the plan was approved on ${formatDay(onDay)}.`),
    ...(heldToAccount.length > 0 ? [`${heldToAccount.length === 1 ? 'A holding-to-account meeting was' : `${heldToAccount.length} holding-to-account meetings were`} held, on ${days(heldToAccount)}.`] : []),
  ]
  return [...boards.map((board) => boardSaid(board, from, to)), ...(last.length > 0 ? [last.join(' ')] : [])].map((text) => ({ kind: 'text', text }))
}

function boardSaid({ name, chair, meets, everyWeeks, members, meetings }: ReportedBoard, from: Day, to: Day): string {
  const often = meets.trim() || (everyWeeks ? (everyWeeks === 1 ? 'every week' : `every ${everyWeeks} weeks`) : '')
  return [
    `${name}${chair ? ` is chaired by ${chair}` : ' has no chair named'}${often ? `; it meets ${often.charAt(0).toLowerCase()}${often.slice(1).replace(/\.$/, '')}` : ''}.`,
    ...membersSaid(members, from, to),
    meetingsSaid(meetings, from, to),
  ].join(' ')
}

const named = ({ name, agency }: ReportedMember) => (agency ? `${name} (${AGENCY_WORDS[agency]})` : name)

/** How many sit on it and from where; who joined and left. That all of them joined is said in so many words. */
function membersSaid(members: readonly ReportedMember[], from: Day, to: Day): string[] {
  const within = (day: Day | null) => day !== null && day >= from && day <= to
  const current = members.filter(({ joinedOn, leftOn }) => joinedOn <= to && (leftOn === null || leftOn >= to))
  const [joined, left] = [current.filter(({ joinedOn }) => within(joinedOn)), members.filter(({ leftOn }) => within(leftOn))]
  const agencies = [...Map.groupBy(current, ({ agency }) => (agency ? FROM[agency] : 'the council'))].toSorted(([a, its], [b, theirs]) => theirs.length - its.length || a.localeCompare(b))
  const since = `since ${formatDay(from)}`
  return [
    ...(current.length > 0 ? [`On ${formatDay(to)} it had ${counted(current.length, 'member')}: ${inWords(agencies.map(([agency, its]) => `${its.length} from ${agency}`))}.`] : []),
    ...(joined.length === 0 ? [] : [joined.length === current.length ? `All of them joined ${since}.` : `${inWords(joined.map(named))} joined ${since}.`]),
    ...(left.length > 0 ? [`${inWords(left.map(named))} left ${since}.`] : []),
  ]
}

function meetingsSaid(meetings: readonly ReportedMeeting[], from: Day, to: Day): string {
  const [held, unheld] = [meetings.filter((each) => each.held), meetings.filter((each) => !each.held)]
  const decisions = held.reduce((sum, each) => sum + each.decisions, 0)
  const met = held.length === 0 ? `It has no meeting on record between ${formatDay(from)} and ${formatDay(to)}.`
    : `It met ${held.length === 1 ? 'once' : held.length === 2 ? 'twice' : `${held.length} times`} between ${formatDay(from)} and ${formatDay(to)}, on ${days(held.map(({ onDay }) => onDay))}, and took ${decisions === 0 ? 'no decisions' : counted(decisions, 'decision')}.`
  return unheld.length === 0 ? met : `${met} Planned in that time, and not recorded as held: ${days(unheld.map(({ onDay }) => onDay))}.`
}

const days = (all: readonly Day[]) => inWords(all.toSorted().map(formatDay))
