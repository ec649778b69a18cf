import type { ReportKind } from './board-vocabulary.ts'
import { STATUS_WORDS, type Heading } from './vocabulary.ts'

/** The parts that a report may have, with the heading each stands under. Under any of them the author may write. */
export const REPORT_PARTS = {
  summary: 'Brief summary',
  asked: 'What is asked of the panel',
  counts: 'Where the plan stands',
  measures: 'Overview of performance across measures',
  plan: 'Overview of performance across the plan',
  improvements: 'Improvements',
  no_movement: 'No significant movement or deteriorations',
  context: 'Context',
  obstacles: 'Challenges',
  themes: 'Key themes',
  governance: 'Governance',
  agenda: 'Agenda',
  minutes: 'Minutes of the last meeting',
  matters: 'Decisions and matters arising',
  changes: 'What changed since the last meeting',
  areas: 'The plan by priority area',
  scorecard: 'Scorecard',
  risks: 'Risks',
  challenges: 'Challenges put by the board',
  evidence: 'Evidence put forward',
  deadlines: 'Deadlines',
  submitted: 'The action plan',
} as const satisfies Record<string, string>
export type ReportPart = keyof typeof REPORT_PARTS
export const isReportPart = (key: string): key is ReportPart => Object.hasOwn(REPORT_PARTS, key)

/** What a report is made of, and how it speaks: what an administrator can change in a template, and an author in a report. */
export type ReportDefinition = {
  parts: ReportPart[]
  /** How the three headings are worded, as in "Going well or better". */
  headings: Record<Heading, string>
  evidenceLines: boolean
  comparators: boolean
  commentary: boolean
}

const PLAIN: ReportDefinition['headings'] = { going_well: STATUS_WORDS.going_well, ones_to_watch: STATUS_WORDS.ones_to_watch, do_better: STATUS_WORDS.do_better }
const REPORTED: ReportDefinition['headings'] = { going_well: 'Going well or better', ones_to_watch: 'Ones to watch', do_better: 'Things to do better' }

/** What every authority begins with. Sources: the scrutiny reports of 2020 and 2021, and the papers that boards are given. */
export const FIRST_DEFINITIONS: Record<ReportKind, ReportDefinition> = {
  scrutiny: { parts: ['summary', 'asked', 'measures', 'plan', 'themes', 'governance', 'risks'], headings: REPORTED, evidenceLines: true, comparators: false, commentary: false },
  journey: { parts: ['summary', 'asked', 'improvements', 'no_movement', 'context', 'obstacles', 'governance', 'risks'], headings: REPORTED, evidenceLines: false, comparators: true, commentary: true },
  board_pack: { parts: ['agenda', 'minutes', 'matters', 'changes', 'areas', 'scorecard', 'risks', 'challenges', 'evidence', 'deadlines'], headings: PLAIN, evidenceLines: true, comparators: true, commentary: true },
  highlight: { parts: ['counts', 'changes', 'risks', 'deadlines'], headings: PLAIN, evidenceLines: false, comparators: false, commentary: false },
  plan_on_a_page: { parts: ['counts', 'areas'], headings: PLAIN, evidenceLines: false, comparators: false, commentary: false },
  scorecard: { parts: ['scorecard'], headings: PLAIN, evidenceLines: false, comparators: true, commentary: true },
  submitted_plan: { parts: ['submitted'], headings: PLAIN, evidenceLines: true, comparators: false, commentary: false },
}

/** Reports that keep to one side of A4: they say counts and the first few where others say all. */
export const ONE_SIDE: readonly ReportKind[] = ['highlight', 'plan_on_a_page']
export const LANDSCAPE: readonly ReportKind[] = ['plan_on_a_page', 'scorecard', 'submitted_plan']
