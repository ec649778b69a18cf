import { formatDay, type Day } from '#domain/dates'
import type { Cell, PaperPart } from '#domain/paper'
import { columnsOf, counting, heading, paragraph, said } from './cells.ts'

export type PaperItem = { title: string; purpose: string; presenterName: string; minutes: number | null; papers: readonly { name: string }[] }
export type AgendaFacts = { title: string; onDay: Day; startsAt: string; endsAt: string; place: string; items: readonly PaperItem[] }

/** When and where a meeting is, then its agenda in order. */
export function agendaParts(meeting: AgendaFacts): PaperPart[] {
  return [paragraph(meetingSentence(meeting)), {
    kind: 'table', name: 'Agenda', caption: `Agenda of ${meeting.title}`, columns: columnsOf(['Item', 0.5, 'right'], ['What', 4], ['Presented by', 1.7], ['Minutes', 0.8, 'right'], ['Papers', 2.4]),
    rows: meeting.items.map(itemCells), empty: 'Nothing stands on the agenda yet.',
  }]
}

/** "Board meeting, 3 March 2026, 14:00 to 16:00, County Hall." */
function meetingSentence({ title, onDay, startsAt, endsAt, place }: AgendaFacts): string {
  const times = endsAt && startsAt ? `${startsAt} to ${endsAt}` : startsAt
  const day = formatDay(onDay)
  return `${[title.includes(day) ? title : `${title}, ${day}`, times, place].filter(Boolean).join(', ')}.`
}

function itemCells({ title, purpose, presenterName, minutes, papers }: PaperItem, at: number): Cell[] {
  return [counting(at + 1), said(purpose ? `${title}: ${purpose}` : title), said(presenterName), minutes === null ? said('') : counting(minutes), said(papers.map(({ name }) => name).join('; '))]
}

/** `words` are null while nothing was recorded. `kept` says whether they are the minutes as written, or what Sightline drafted from the record; `approved` that the board found them right. */
export type MinutesFacts = { title: string; onDay: Day; words: string | null; kept: 'approved' | 'written' | 'drafted' }
const KEPT: Record<MinutesFacts['kept'], string> = { approved: 'as approved', written: 'for the board to approve', drafted: 'drafted from what was recorded of this plan' }

/** The minutes of the meeting before. Lines that begin with "# " are headings. */
export function minutesParts({ title, onDay, words, kept }: MinutesFacts): PaperPart[] {
  const meeting = title.includes(formatDay(onDay)) ? title : `${title}, ${formatDay(onDay)}`
  if (words === null) return [paragraph(`Nothing was recorded of ${meeting} yet.`)]
  return [paragraph(`Minutes of ${meeting}, ${KEPT[kept]}.`), ...withoutName(words, title).split(/\n\s*\n/).flatMap(blockOf)]
}

/** Drafted minutes begin with the name of the meeting, which was said. */
const withoutName = (words: string, title: string) => words.replace(/^# .*(?:\n|$)/, (line) => (line.includes(title) ? '' : line))

function blockOf(block: string): PaperPart[] {
  const [first = '', ...rest] = block.trim().split('\n')
  const below = rest.join('\n').trim()
  if (!first.startsWith('# ')) return block.trim() ? [paragraph(block.trim())] : []
  return [heading(3, first.slice(2).trim()), ...(below ? [paragraph(below)] : [])]
}
