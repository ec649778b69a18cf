import { changesBetween } from '#db/changes'
import { keptUntilWritten } from '#db/kept'
import { pastMeetings, type PastMeeting } from '#db/past-meetings'
import { CHANGES_LISTED, changesSentence } from '#domain/changes'
import { formatDay, type Day } from '#domain/dates'
import { boardWords, labelOf, spanWords, toldChanges, type ChangeLine, type ToldList } from '#domain/told-changes'
import { idIn, load, type Loading } from '#gate/load'
import type { Query } from '../day-asked'
import { planHere } from '../loaders'
import { readSpanAsked } from './span-asked'

/** What changed in the plan in the span that was asked for. It is the same for all who may read the plan. */
export const loadChanges = load('plan.read', async ({ db, asker, today }, id: string, query: Query) => {
  const plan = await planHere(db, asker, idIn(id))
  const meetings = await pastMeetings(db, plan.id, today)
  const { from, to, since, until, form } = readSpanAsked(query, today, meetings)
  const all = query.rows === 'all'
  const boards = new Set(meetings.map(({ boardId }) => boardId)).size
  return {
    plan: { id: plan.id, name: plan.name }, form, span: spanWords({ from, to }), address: `/plans/${plan.id}/changes?from=${from}&to=${to}`, file: `/plans/${plan.id}/changes/csv?from=${from}&to=${to}`,
    between: since || until ? `From ${since ? `the meeting of ${meetingName(since, boards)},` : formatDay(from)} to ${until ? `the meeting of ${meetingName(until, boards)}` : 'today'}.` : '',
    meetings: meetings.map((meeting) => ({ value: String(meeting.id), label: meetingName(meeting, boards) })),
    ...(await keptUntilWritten(db, `changes of ${plan.id} from ${from} to ${to} on ${today}${all ? ', all' : ''}`, () => shownOf(db, plan, { from, to, today, most: all ? CHANGES_LISTED : FIRST_LINES }))),
  }
})
export type ChangesShown = Awaited<ReturnType<typeof loadChanges>>

const meetingName = ({ title, onDay, board }: PastMeeting, boards: number) => [`${formatDay(onDay)}, ${title}`, boards > 1 && !title.includes(board) && board].filter(Boolean).join(', ')

/** So many lines of a list are drawn, unless all are asked for. */
const FIRST_LINES = 50

async function shownOf(db: Loading['db'], plan: { id: number }, { from, to, today, most }: { from: Day; to: Day; today: Day; most: number }) {
  const changes = await changesBetween(db, plan, from, to)
  const lists = toldChanges(changes)
  return {
    sentence: changesSentence(changes, today), board: boardWords(changes), none: lists.filter(({ total }) => total === 0).map(({ none }) => none),
    lists: lists.filter(({ total }) => total > 0).map((list) => listShown(plan.id, { ...list, lines: list.lines.slice(0, most) })), more: lists.some(({ lines }) => lines.length > most),
  }
}

const PATHS: Record<ChangeLine['subject'], string> = { action: '/actions/', measure: '/measures/', evidence: '/evidence/', finding: '/findings/', challenge: '/challenges/', risk: '/risks/', owner: '/actions?owner=' }
const FIRST: Record<ChangeLine['subject'], string> = { action: 'Action', measure: 'Measure', evidence: 'Evidence', finding: 'Finding', challenge: 'Challenge on', risk: 'Risk', owner: 'Owner' }
const COLUMNS = ['about', 'before', 'after', 'why', 'by'] as const

/** A list as the page draws it, as small as it can be: the columns that say anything, and lines of where they lead, their name and a text for each column. */
export type ListShown = { key: string; title: string; total: number; first: string; headings: boolean; columns: [key: string, label: string][]; lines: string[][] }

const textIn = (line: ChangeLine, column: (typeof COLUMNS)[number]) => (column === 'by' ? [line.by, line.day].filter(Boolean).join(', ') : line[column])

function listShown(planId: number, list: ToldList): ListShown {
  const columns = COLUMNS.filter((column) => list.lines.some((line) => textIn(line, column) !== ''))
  const last = list.lines.some(({ by }) => by !== '') ? 'Said by' : 'Day'
  return {
    key: list.key, title: list.title, total: list.total, first: FIRST[list.lines[0]?.subject ?? 'action'], headings: list.headings, columns: columns.map((column) => [column, column === 'by' ? last : labelOf(list, column)]),
    lines: list.lines.map((line) => [
      `${line.subject === 'owner' ? `/plans/${planId}` : ''}${PATHS[line.subject]}${line.id}`, [line.ref, line.name].filter(Boolean).join(' '),
      ...columns.map((column) => textIn(line, column)),
    ]),
  }
}
