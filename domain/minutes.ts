import { onTheClock } from './board.ts'
import { formatDay, type Day } from './dates.ts'
import { inWords } from './sentence.ts'

/** What was recorded under an item of an agenda, or under none. The lines are sentences of their own. */
export type RecordedItem = {
  title: string; presenter: string; said: string
  decisions: { number: number; words: string; replaces: number | null }[]
  matters: { words: string; owner: string; dueOn: Day }[]
  /** Updates, scores and reviews of risks, and challenges, each as a sentence. */
  marks: string[]
}

/** What a meeting recorded. People are named as they are known; `agency` and `standIn` are blank where there are none. */
export type RecordedMeeting = {
  board: string; title: string; onDay: Day; startsAt: string; place: string
  attendance: { name: string; isChair: boolean; agency: string; came: 'present' | 'apologies' | 'absent'; standIn: string }[]
  guests: string; items: RecordedItem[]; closedMatters: { words: string; outcome: string }[]; nextOn: Day | null
}

/** The minutes of a meeting, drafted as plain text from what was recorded: headings stand on lines of their own that begin with "# ". */
export function minutesText(meeting: RecordedMeeting): string {
  const parts = [
    heading(meeting.board === meeting.title ? meeting.board : `${meeting.board}: ${meeting.title}`), whenAndWhere(meeting), ...attendanceParts(meeting),
    ...meeting.items.flatMap((item, i) => [heading(`${i + 1}. ${item.title}`), ...itemParts(item)]),
    ...(meeting.closedMatters.length > 0 ? [heading('Matters arising that were closed'), ...meeting.closedMatters.map(({ words, outcome }) => `${ended(words)} ${ended(outcome)}`)] : []),
    heading('Next meeting'), meeting.nextOn ? `The board meets next on ${formatDay(meeting.nextOn)}.` : 'No day has been set yet.',
  ]
  return parts.filter(Boolean).join('\n\n')
}

const heading = (text: string) => `# ${text}`

function whenAndWhere({ onDay, startsAt, place }: RecordedMeeting): string {
  return `Held on ${formatDay(onDay)}${startsAt ? ` at ${onTheClock(startsAt)}` : ''}.${place ? ` Place: ${ended(place)}` : ''}`
}

const ATTENDED = [['present', 'Present'], ['apologies', 'Apologies'], ['absent', 'Absent']] as const

function attendanceParts({ attendance, guests }: RecordedMeeting): string[] {
  const lines = ATTENDED.flatMap(([came, label]) => {
    const who = attendance.filter((each) => each.came === came).map(attending)
    return who.length > 0 ? [`${label}: ${who.join('; ')}.`] : []
  })
  const all = [...lines, ...(guests ? [`Also there: ${ended(guests)}`] : [])]
  return [heading('Attendance'), ...(all.length > 0 ? all : ['Attendance was not recorded.'])]
}

function attending({ name, isChair, agency, standIn }: RecordedMeeting['attendance'][number]): string {
  const about = [isChair ? 'chair' : '', agency].filter(Boolean)
  return `${name}${about.length > 0 ? ` (${inWords(about)})` : ''}${standIn ? `, for whom ${standIn} stood in` : ''}`
}

function itemParts({ presenter, said, decisions, matters, marks }: RecordedItem): string[] {
  const isEmpty = !said && decisions.length + matters.length + marks.length === 0
  return [
    presenter ? `Presented by ${presenter}.` : '', said, isEmpty ? 'Nothing was recorded.' : '',
    ...decisions.map(({ number, words, replaces }) => `Decision ${number}${replaces ? `, in place of decision ${replaces}` : ''}: ${ended(words)}`),
    ...matters.map(({ words, owner, dueOn }) => `Matter arising: ${ended(words)} ${owner}, by ${formatDay(dueOn)}.`),
    ...marks,
  ]
}

/** A text that ends as a sentence does. */
export function ended(text: string): string {
  return /[.!?…][”"')]*$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
}

/** An update with what it changed, in words. */
export type Updated = { action: { ref: string }; changes: readonly { label: string; from: string; to: string }[]; reason: string; note: string }

/** "Action 1.2 moved from Do better to Ones to watch: the visits are back on time. …": an update as the minutes say it. */
export function updateSaid({ action, changes, reason, note }: Updated): string {
  const said = changes.map(({ label, from, to }) => (label === 'Heading' ? `moved from ${from} to ${to}` : `changed its ${label === 'Due' ? 'due date' : label.toLowerCase()} from ${from} to ${to}`))
  const what = said.length > 0 ? `Action ${action.ref} ${inWords(said)}` : `Update on action ${action.ref}`
  return [reason ? `${what}: ${ended(reason)}` : note ? '' : ended(what), note && (reason ? ended(note) : `${what}: ${ended(note)}`)].filter(Boolean).join(' ')
}

type Score = { likelihood: number; impact: number }
type Scored = { risk: { ref: string; title: string }; score: string; before: Score | null; after: Score; reason: string }

/** "Risk R1 (Recruitment stalls): current score from 16 (4 x 4) to 12 (3 x 4): …": a risk's new score as the minutes say it. */
export function scoreSaid({ risk, score, before, after, reason }: Scored): string {
  const told = (each: Score) => `${each.likelihood * each.impact} (${each.likelihood} x ${each.impact})`
  return `Risk ${risk.ref} (${risk.title}): ${score.toLowerCase()} score ${before ? `from ${told(before)} to ${told(after)}` : told(after)}${reason ? `: ${ended(reason)}` : '.'}`
}

/** "Risk R1 (…) was reviewed: …". */
export function reviewSaid({ risk, words }: { risk: { ref: string; title: string }; words: string }): string {
  return `Risk ${risk.ref} (${risk.title}) was reviewed${words ? `: ${ended(words)}` : '.'}`
}

/** "Challenge on action 1.2 …, to be answered by … by 30 April 2026: …". A challenge as the minutes say it. */
export function challengeSaid({ on, to, answerBy, question }: { on: string; to: string; answerBy: Day | null; question: string }): string {
  return `Challenge on ${on}, put to ${to}${answerBy ? `, to be answered by ${formatDay(answerBy)}` : ''}: ${ended(question)}`
}

/** A text of minutes as its parts: lines that begin with "# " are headings, the rest paragraphs between blank lines. */
export function minutesParts(words: string): { kind: 'heading' | 'paragraph'; text: string }[] {
  return words.split(/\n(?=# )|(?<=^# .*)\n|\n{2,}/m).map((each) => each.trim()).filter(Boolean)
    .map((text) => (text.startsWith('# ') ? { kind: 'heading', text: text.slice(2).trim() } : { kind: 'paragraph', text }))
}
