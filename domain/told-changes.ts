import { CHECK_BACK_WORDS } from './check-back.ts'
import { headingMove, type Changes, type Completed, type Listed, type ReportedThen, type Restated, type ToldChallenge, type ToldEvidence, type ToldFinding } from './changes.ts'
import { formatDay, formatMonth, formatShortDay, type Day } from './dates.ts'
import { formatFigure } from './measures.ts'
import { scoreOf, scoreWords, type Level } from './risk-scale.ts'
import { counted, inWords } from './sentence.ts'
import { dueText } from './standing.ts'
import { EVIDENCE_KIND_WORDS, SPAN_WORDS, STAGE_WORDS, STATUS_WORDS, type Status, type Unit } from './vocabulary.ts'

/** What a line leads to. */
export type ChangedSubject = 'action' | 'measure' | 'evidence' | 'finding' | 'challenge' | 'risk' | 'owner'
/** One thing that changed, in words; what there is nothing to say of is blank. `day` is short, for a narrow cell. */
export type ChangeLine = { subject: ChangedSubject; id: number; ref: string; name: string; about: string; before: string; after: string; why: string; by: string; day: string }
/** A list of changes of one kind with the words over its columns; `total` counts all, `lines` has at most two hundred. `headings`: before and after are headings of a judgement. */
export type ToldList = { key: string; title: string; none: string; total: number; lines: ChangeLine[]; labels: Partial<Record<'about' | 'before' | 'after' | 'why', string>>; headings: boolean }

const LABELS = { about: 'About', before: 'Was', after: 'Is', why: 'Why' }
export const labelOf = ({ labels }: Pick<ToldList, 'labels'>, column: keyof typeof LABELS): string => labels[column] ?? LABELS[column]

type Row = { id: number; ref?: string; title?: string; reason?: string; by?: string; day?: Day }
const line = (subject: ChangedSubject, { id, ref = '', title = '', reason = '', by = '', day }: Row, more: Partial<ChangeLine> = {}): ChangeLine =>
  ({ subject, id, ref, name: title, about: '', before: '', after: '', why: reason, by, day: day ? formatShortDay(day) : '', ...more })

const COMPLETED_WORDS: Record<Completed['outcome'], string> = { proposed: 'Proposed, waits for the chair', signed_off: 'Signed off as complete', sent_back: 'Sent back' }
const JUDGED_WORDS: Record<NonNullable<ToldChallenge['outcome']>, string> = { satisfied: 'Satisfied', asked_again: 'Asked again', met: 'Settled at a holding-to-account meeting' }
const refsOf = ({ actions, actionCount }: { actions: string[]; actionCount: number }) => (actionCount > actions.length ? `${actions.join(', ')} and ${actionCount - actions.length} more` : inWords(actions))
const MOVE_WORDS = { better: 'up', worse: 'down', rated: 'newly rated', unrated: 'not rated any more', same: '' }

type Kind = Pick<ToldList, 'key' | 'title' | 'none'> & Partial<Pick<ToldList, 'labels' | 'headings'>>
const told = <T>({ labels = {}, headings = false, ...kind }: Kind, { total, rows }: Listed<T>, lineOf: (row: T) => ChangeLine): ToldList => ({ ...kind, labels, headings, total, lines: rows.map(lineOf) })
const moveOf = ({ before, after }: { before: Status; after: Status }) => ({ about: MOVE_WORDS[headingMove(before, after)], before: STATUS_WORDS[before], after: STATUS_WORDS[after] })

/** Everything that changed as lists of lines in words, the same on the page, in its file and in a paper: the empty ones too, in the order in which they are told. */
export function toldChanges(changes: Changes): ToldList[] {
  return [...ofActions(changes), ...ofMeasures(changes), ...ofEvidence(changes), ...ofFindings(changes), ...ofChallenges(changes), ...ofRisks(changes), ofOwners(changes)]
}

function ofActions({ actions, completions, checkBacks, stages, slipped, broughtForward, newActions }: Changes): ToldList[] {
  return [
    told({ key: 'headings', title: 'Actions whose heading moved', none: 'headings of actions', labels: { about: 'Moved' }, headings: true }, actions, (row) => line('action', row, moveOf(row))),
    told({ key: 'completions', title: 'Completion', none: 'completion', labels: { after: 'What came of it' } }, completions, (row) => line('action', row, { after: COMPLETED_WORDS[row.outcome] })),
    told({ key: 'check-backs', title: 'Check-backs', none: 'check-backs', labels: { after: 'Is it still so?' } }, checkBacks, (row) => line('action', row, { after: CHECK_BACK_WORDS[row.outcome] })),
    told({ key: 'slipped', title: 'Dates that slipped', none: 'slipped dates', labels: { about: 'First agreed' } }, slipped, (row) => line('action', row, { ...datesOf(row), after: `${formatShortDay(row.now)}, ${counted(row.days, 'day')} later` })),
    told({ key: 'forward', title: 'Dates brought forward', none: 'dates brought forward', labels: { about: 'First agreed' } }, broughtForward, (row) => line('action', row, { ...datesOf(row), after: `${formatShortDay(row.now)}, ${counted(-row.days, 'day')} earlier` })),
    told({ key: 'stages', title: 'Actions whose stage moved', none: 'stages' }, stages, (row) => line('action', row, { before: STAGE_WORDS[row.before], after: STAGE_WORDS[row.after] })),
    told({ key: 'new-actions', title: 'New actions', none: 'new actions', labels: { about: 'Owner', after: 'Due' } }, newActions, (row) => line('action', row, { about: row.owner, after: dueText(row) })),
  ]
}

const datesOf = ({ first, before }: { first: Day | null; before: Day }) => ({ about: first ? formatShortDay(first) : '', before: formatShortDay(before) })

function ofMeasures({ measures, restated }: Changes): ToldList[] {
  const months = (before: Day | null, after: Day | null) => [before, after].filter((month, i, all) => month !== null && all.indexOf(month) === i).map((month) => formatMonth(month ?? '')).join(' to ')
  return [
    told({ key: 'measures', title: 'Measures whose heading moved', none: 'headings of measures', labels: { about: 'Figures of' }, headings: true }, measures, (row) =>
      line('measure', row, { ...moveOf(row), about: months(row.beforeMonth, row.afterMonth), why: row.saidByBoard ? `The board's own heading: ${row.because}` : row.because })),
    told({ key: 'restated', title: 'Figures restated', none: 'restated figures', labels: { about: 'Figure of' } }, restated, (row) => {
      const [before, after] = restatedWords(row)
      return line('measure', row, { about: row.span === 'month' ? formatMonth(row.month) : `${SPAN_WORDS[row.span]} to ${formatMonth(row.month)}`, before, after })
    }),
  ]
}

/** What a figure said before and says now: its value, and beside it what else it says where the value is the same. */
export function restatedWords({ unit, before, after }: Pick<Restated, 'unit' | 'before' | 'after'>): [string, string] {
  const also = (said: ReportedThen) => [said.numerator !== null && said.denominator !== null && `${said.numerator} of ${said.denominator}`, said.rating && `rated ${said.rating}`].filter(Boolean)
  const words = (said: ReportedThen, u: Unit) => [formatFigure(said.value, u), ...(before.value === after.value ? also(said) : [])].join(', ')
  return [words(before, unit), words(after, unit)]
}

function ofEvidence({ evidence: { given, accepted, queried } }: Changes): ToldList[] {
  const piece = (row: ToldEvidence) => line('evidence', row, { about: refsOf(row), after: EVIDENCE_KIND_WORDS[row.kind], why: [row.question, row.question && row.answered && '(Answered since.)'].filter(Boolean).join(' ') })
  const labels = { about: 'Actions', after: 'Kind' }
  return [
    told({ key: 'given', title: 'New evidence', none: 'new evidence', labels }, given, piece), told({ key: 'accepted', title: 'Evidence accepted', none: 'accepted evidence', labels }, accepted, piece),
    told({ key: 'queried', title: 'Evidence queried', none: 'queried evidence', labels: { ...labels, why: 'Question' } }, queried, piece),
  ]
}

function ofFindings({ findings: { added, answered } }: Changes): ToldList[] {
  const finding = (row: ToldFinding) => line('finding', row, { name: row.words, about: row.review, after: refsOf(row) })
  const labels = { about: 'Review', after: 'Answered by' }
  return [told({ key: 'findings-added', title: 'New findings', none: 'new findings', labels }, added, finding), told({ key: 'findings-answered', title: 'Findings answered', none: 'answered findings', labels }, answered, finding)]
}

function ofChallenges({ challenges: { put, answered, judged, escalated } }: Changes): ToldList[] {
  const said = (row: ToldChallenge) => line('challenge', row, { name: row.on || 'A finding', why: row.words, after: row.outcome ? JUDGED_WORDS[row.outcome] : '' })
  return [
    told({ key: 'put', title: 'Challenges put', none: 'new challenges', labels: { why: 'Question' } }, put, said), told({ key: 'answered', title: 'Challenges answered', none: 'answers to challenges', labels: { why: 'Answer' } }, answered, said),
    told({ key: 'judged', title: 'Challenges judged', none: 'judged answers', labels: { after: 'The board was', why: 'What was said' } }, judged, said),
    told({ key: 'escalated', title: 'Challenges escalated', none: 'escalated challenges' }, escalated, said),
  ]
}

function ofRisks({ risks: { added, closed, moved, scale } }: Changes): ToldList[] {
  const score = (level: Level) => scoreWords(scale, level)
  const way = (before: Level, after: Level) => (scoreOf(after) === scoreOf(before) ? '' : scoreOf(after) > scoreOf(before) ? 'higher' : 'lower')
  return [
    told({ key: 'risks-moved', title: 'Risks scored again', none: 'risk scores', labels: { about: 'Moved' } }, moved, (row) => line('risk', row, { about: way(row.before, row.after), before: score(row.before), after: score(row.after) })),
    told({ key: 'risks-added', title: 'New risks', none: 'new risks', labels: { after: 'Score' } }, added, (row) => line('risk', row, { after: score(row.level) })),
    told({ key: 'risks-closed', title: 'Risks closed', none: 'closed risks', labels: { after: 'Last score' } }, closed, (row) => line('risk', row, { after: score(row.level) })),
  ]
}

function ofOwners({ silent }: Changes): ToldList {
  return told({ key: 'silent', title: 'Owners who said nothing', none: 'silent owners', labels: { about: 'Their open actions', after: 'What others said' } }, silent, (row) =>
    line('owner', { id: row.ownerId, title: row.owner }, { about: refsOf(row), after: row.heard > 0 ? `Others wrote on ${counted(row.heard, 'action')} of theirs` : 'Nobody wrote on any of them' }))
}

/** What the board did beside: "The board recorded 2 decisions, raised 1 matter arising and closed 3; 6 of 8 open risks were looked at". Blank where it did nothing. */
export function boardWords({ board, risks }: Pick<Changes, 'board' | 'risks'>): string {
  const did = [
    board.decisions > 0 && `recorded ${counted(board.decisions, 'decision')}`, board.raised > 0 && `raised ${counted(board.raised, 'matter arising', 'matters arising')}`,
    board.closed > 0 && `closed ${board.raised > 0 ? board.closed : counted(board.closed, 'matter arising', 'matters arising')}`,
  ].filter((each) => each !== false)
  const looked = risks.reviewed > 0 ? `${risks.reviewed} of ${counted(risks.open, 'open risk')} ${risks.open === 1 ? 'was' : 'were'} reviewed or scored` : ''
  return [did.length > 0 ? `The board ${inWords(did)}.` : '', looked && `${looked}.`].filter(Boolean).join(' ')
}

/** "12 May 2026 to 9 June 2026". */
export const spanWords = ({ from, to }: Pick<Changes, 'from' | 'to'>): string => `${formatDay(from)} to ${formatDay(to)}`

export const CHANGE_COLUMNS = ['Kind of change', 'Reference', 'What', 'About', 'Was', 'Is', 'Why', 'Said by', 'Day'] as const

/** Lists as rows of one table, a line each; of what isn't listed a row of its own says how many there are. */
export function changeRows(lists: readonly ToldList[]): string[][] {
  return lists.flatMap(({ title, total, lines }) => [
    ...lines.map(({ ref, name, about, before, after, why, by, day }) => [title, ref, name, about, before, after, why, by, day]),
    ...(total > lines.length ? [[title, '', `${counted(total - lines.length, 'more is', 'more are')} not listed here: choose fewer days to have them`, '', '', '', '', '', '']] : []),
  ])
}
