import { formatDay, type Day } from '#domain/dates'
import type { Cell, PaperPart } from '#domain/paper'
import { columnsOf, counting, paragraph, said } from './cells.ts'

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

/** The minutes of the meeting before, and whether they were approved. */
export function minutesParts({ title, onDay, words, approved }: { title: string; onDay: Day; words: string | null; approved: boolean }): PaperPart[] {
  const meeting = title.includes(formatDay(onDay)) ? title : `${title}, ${formatDay(onDay)}`
  if (words === null) return [paragraph(`No minutes of ${meeting} were written yet.`)]
  return [
    paragraph(approved ? `Minutes of ${meeting}, as approved.` : `Minutes of ${meeting}, as drafted: for the board to approve.`),
    ...words.split(/\n\s*\n/).map((each) => each.trim()).filter(Boolean).map(paragraph),
  ]
}
