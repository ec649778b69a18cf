import type { ReportKind } from './board-vocabulary.ts'
import { RuleError } from './errors.ts'
import { HEADINGS, STATUS_WORDS, type Heading } from './vocabulary.ts'

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

/** How long the wording of a heading may be. */
export const HEADING_LENGTH = 60

/** The form's fields that a refusal of a definition is shown at. */
export const HEADING_FIELDS: Record<Heading, string> = { going_well: 'heading-going-well', ones_to_watch: 'heading-ones-to-watch', do_better: 'heading-do-better' }

/**
 * Throws RuleError with its field: a definition has at least one part, none of them twice, and words of its own for each of the three headings, at most
 * 60 characters each.
 */
export function checkDefinition({ parts, headings }: ReportDefinition): void {
  if (parts.length === 0) throw new RuleError('Choose at least one part', 'parts')
  const twice = parts.find((part, at) => parts.indexOf(part) !== at)
  if (twice) throw new RuleError(`“${REPORT_PARTS[twice]}” can stand in a report once only`, 'parts')
  for (const heading of HEADINGS) {
    const words = headings[heading].trim()
    if (!words) throw new RuleError(`Enter how “${STATUS_WORDS[heading]}” is worded`, HEADING_FIELDS[heading])
    if (words.length > HEADING_LENGTH) throw new RuleError(`The wording of “${STATUS_WORDS[heading]}” must be ${HEADING_LENGTH} characters or fewer`, HEADING_FIELDS[heading])
    const same = HEADINGS.find((other) => other !== heading && headings[other].trim().toLowerCase() === words.toLowerCase())
    if (same) throw new RuleError(`“${STATUS_WORDS[heading]}” and “${STATUS_WORDS[same]}” need different words`, HEADING_FIELDS[same])
  }
}

/**
 * A definition as it was kept, field by field: a part that there is no more, or that stands there twice, is left out, and what can't be read is as every
 * authority begins with for that kind. Never throws.
 */
export function parseDefinition(json: string, kind: ReportKind = 'scrutiny'): ReportDefinition {
  const first = FIRST_DEFINITIONS[kind]
  const kept = objectIn(json)
  const parts = Array.isArray(kept.parts) ? [...new Set(kept.parts)].filter((part): part is ReportPart => typeof part === 'string' && isReportPart(part)) : []
  const headings = isObject(kept.headings) ? kept.headings : {}
  const words = (heading: Heading) => {
    const said = headings[heading]
    return typeof said === 'string' && said.trim() ? said.trim().slice(0, HEADING_LENGTH) : first.headings[heading]
  }
  const flag = (key: 'evidenceLines' | 'comparators' | 'commentary') => (typeof kept[key] === 'boolean' ? kept[key] : first[key])
  return {
    parts: parts.length > 0 ? parts : [...first.parts],
    headings: { going_well: words('going_well'), ones_to_watch: words('ones_to_watch'), do_better: words('do_better') },
    evidenceLines: flag('evidenceLines'), comparators: flag('comparators'), commentary: flag('commentary'),
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function objectIn(json: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(json)
    return isObject(read) ? read : {}
  } catch {
    return {}
  }
}
