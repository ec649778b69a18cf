import { ATTENDANCE_WORDS, PAPER_FORMAT_WORDS, REPORT_KIND_WORDS, RISK_SCORE_WORDS } from './board-vocabulary.ts'
import { formatDay, isDay } from './dates.ts'
import { isReportPart, REPORT_PARTS } from './report-definition.ts'
import { counted } from './sentence.ts'
import {
  AGENCY_WORDS, CLAIM_KIND_WORDS, COMPARATOR_WORDS, DATASET_WORDS, EVIDENCE_KIND_WORDS, EVIDENCE_LIFE_WORDS, FINDING_KIND_WORDS, FOLLOW_UP_WORDS, GRADE_WORDS, IMPACT_WORDS, PERIOD_KIND_WORDS, POLARITY_WORDS, REVIEW_KIND_WORDS, ROLE_WORDS, SCHEME_WORDS, SPAN_WORDS, STAGE_WORDS, STATUS_WORDS,
  TOPIC_WORDS, UNIT_WORDS,
} from './vocabulary.ts'

/** What a trail row keeps beside its subject: facts by their key, some as {before, after}. */
export type Detail = Record<string, unknown>
/** The names of what details speak of by id. What is not there, the reader may not see. */
export type Names = Record<'people' | 'areas' | 'actions', ReadonlyMap<number, string>>

type Say = (value: unknown, names: Names) => string
type Fact = { key: string; value: unknown } | { key: string; before: unknown; after: unknown }

const text: Say = (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
const day: Say = (value) => (typeof value === 'string' && isDay(value) ? formatDay(value) : text(value, NOBODY))
const days: Say = (value) => counted(Number(value), 'day')
const months: Say = (value) => counted(Number(value), 'month')
const worded = (words: Record<string, string>): Say => (value) => words[text(value, NOBODY)] ?? ''
const listed: Say = (value) => (Array.isArray(value) ? value.map((each) => `“${text(each, NOBODY)}”`).join(', ') : '')
const person: Say = (value, { people }) => people.get(Number(value)) ?? 'somebody else'
const persons: Say = (value, names) => (Array.isArray(value) ? value.map((each) => person(each, names)).join(', ') : '')
const area: Say = (value, { areas }) => areas.get(Number(value)) ?? 'another priority area'
const topicsSaid: Say = (value) => (Array.isArray(value) ? value.map((each) => TOPIC_WORDS[each as keyof typeof TOPIC_WORDS] ?? '').join(', ') : '')
const partsSaid: Say = (value) => (Array.isArray(value) ? value.map((each) => (isReportPart(String(each)) ? REPORT_PARTS[String(each) as keyof typeof REPORT_PARTS] : '')).filter(Boolean).join(', ') : '')
const yesOrNo: Say = (value) => (value === true ? 'yes' : 'no')
const NOBODY: Names = { people: new Map(), areas: new Map(), actions: new Map() }

const actionsSaid: Say = (value, { actions }) => {
  const ids = Array.isArray(value) ? value.map(Number) : []
  const seen = ids.flatMap((id) => actions.get(id) ?? [])
  return [...seen, ...(seen.length < ids.length ? [`${ids.length - seen.length} in another plan`] : [])].join(', ')
}

/** In this order the facts of a detail are said; a key that isn't here is for the machine alone. */
const SAID: Record<string, [label: string, say: Say]> = {
  ref: ['Reference', text], number: ['Number', text], title: ['Title', text], name: ['Name', text],
  areaId: ['Priority area', area], ownerId: ['Owner', person], leadIds: ['Leads', persons], leadId: ['Lead', person], sponsorId: ['Sponsor', person],
  status: ['Heading', worded(STATUS_WORDS)], stage: ['Stage', worded(STAGE_WORDS)], impact: ['Impact', worded(IMPACT_WORDS)],
  startOn: ['Start', day], dueOn: ['Due date', day], dueWords: ['Due date in words', text], doneOn: ['Done', day], checkBackOn: ['Check-back', day],
  kind: ['Kind', worded(EVIDENCE_KIND_WORDS)], life: ['Evidence', worded(EVIDENCE_LIFE_WORDS)], revision: ['Revision', text],
  action: ['Action', text], actions: ['Actions', actionsSaid], outcomes: ['Outcomes', listed],
  role: ['Role', worded(ROLE_WORDS)], endsOn: ['Last day', day],
  reviewKind: ['Kind of review', worded(REVIEW_KIND_WORDS)], visitedFrom: ['Visited', day], visitedTo: ['Last day of the visit', day], publishedOn: ['Published', day], receivedOn: ['Received', day],
  expectedOn: ['Expected', day], expectedWords: ['Expected, in words', text],
  leaders: ['Judgement on leaders', worded(GRADE_WORDS)], help_and_protection: ['Judgement on help and protection', worded(GRADE_WORDS)], in_care: ['Judgement on children in care', worded(GRADE_WORDS)],
  care_leavers: ['Judgement on care leavers', worded(GRADE_WORDS)], overall: ['Overall effectiveness', worded(GRADE_WORDS)],
  findingKind: ['Kind of finding', worded(FINDING_KIND_WORDS)], topics: ['Topics', topicsSaid], says: ['Says', worded(FOLLOW_UP_WORDS)], earlier: ['Earlier finding', text],
  workingDays: ['Working days', text], whoSends: ['Who sends it', text], toWhom: ['To whom', text], sentOn: ['Sent', day], day: ['Day', day], onDay: ['Day', day],
  toId: ['To', person], answerBy: ['Answer by', day], meetingOn: ['Meeting', day], replacedBy: ['Replaced by', text],
  unit: ['Unit', worded(UNIT_WORDS)], polarity: ['Polarity', worded(POLARITY_WORDS)], periodKind: ['Period', worded(PERIOD_KIND_WORDS)], scheme: ['Rated', worded(SCHEME_WORDS)], comparedWith: ['Compared with', worded(COMPARATOR_WORDS)], worseWithin: ['Amber within', text], breakdown: ['Breakdown', text],
  lait: ['The Department’s measure', text], span: ['Figure of', worded(SPAN_WORDS)], fromMonth: ['From', day], month: ['Month', day], holdsFrom: ['Holds from', day], minimum: ['Minimum', text], upper: ['Upper target', text],
  tolerance: ['Tolerance', text], comparator: ['Comparator', worded(COMPARATOR_WORDS)], year: ['Year', text], heading: ['Heading', worded(STATUS_WORDS)], suggested: ['Computed heading', worded(STATUS_WORDS)],
  claimKind: ['Kind of claim', worded(CLAIM_KIND_WORDS)], dataset: ['Reference data', worded(DATASET_WORDS)], rows: ['Rows', text], laCode: ['Code of the authority', text],
  figures: ['Figures', text], entered: ['Entered', text], restated: ['Restated', text], unchanged: ['Unchanged', text], lines: ['Lines', text], added: ['Measures added', text], value: ['Value', text], measures: ['Measures', listed],
  findings: ['Findings', text], evidence: ['Pieces of evidence', text],
  chairId: ['Chair', person], memberId: ['Member', person], agency: ['Agency', worded(AGENCY_WORDS)], meets: ['Meets', text], everyWeeks: ['Every so many weeks', text], joinedOn: ['Joined', day], leftOn: ['Left', day],
  startsAt: ['Starts', text], endsAt: ['Ends', text], place: ['Place', text], link: ['Link', text], item: ['Agenda item', text], presenterId: ['Presents', person], came: ['Attendance', worded(ATTENDANCE_WORDS)],
  decision: ['Decision', text], replaces: ['Replaces decision', text], scoreKind: ['Score', worded(RISK_SCORE_WORDS)], likelihood: ['Likelihood', text], severity: ['Impact of the risk', text], size: ['Size of the scale', text],
  reportKind: ['Kind of report', worded(REPORT_KIND_WORDS)], fromDay: ['From', day], toDay: ['To', day], part: ['Part', text], parts: ['Parts', partsSaid], headings: ['Headings', listed], evidenceLines: ['What each is evidenced by', yesOrNo], comparators: ['Comparators', yesOrNo], commentary: ['Commentary', yesOrNo], version: ['Version', text], corrects: ['Corrects version', text], format: ['File', worded(PAPER_FORMAT_WORDS)], opened: ['Opened', text],
  phase: ['Phase', text], boardName: ['Board', text], silentAfterDays: ['Silent after', days], checkBackMonths: ['Check-back after', months],
}
const ORDER = Object.keys(SAID)

/** The detail of a trail row in words, a line for each fact: "Heading: Do better → Ones to watch". */
export function sayDetail(event: string, detail: Detail, names: Names): string[] {
  const facts = factsIn(event, detail).filter(({ key }) => key in SAID).toSorted((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key))
  return [...facts.flatMap((fact) => sayFact(fact, names)), ...sayCounts(detail)]
}

function factsIn(event: string, detail: Detail): Fact[] {
  if (!isPair(detail)) return Object.entries(detail).map(([key, value]) => (isPair(value) ? { key, before: value.before, after: value.after } : { key, value }))
  const { before, after } = detail
  if (!isObject(before) || !isObject(after)) return [{ key: event.startsWith('step.') ? 'doneOn' : 'life', before, after }]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].map((key) => ({ key, before: before[key], after: after[key] }))
    .filter((fact) => JSON.stringify(fact.before) !== JSON.stringify(fact.after))
}

const isObject = (value: unknown): value is Detail => typeof value === 'object' && value !== null && !Array.isArray(value)
const isPair = (value: unknown): value is { before: unknown; after: unknown } => isObject(value) && 'before' in value && 'after' in value
const isBlank = (value: unknown) => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

function sayFact(fact: Fact, names: Names): string[] {
  const [label, say] = SAID[fact.key] ?? ['', text]
  const said = (value: unknown) => (isBlank(value) ? 'none' : say(value, names) || 'unknown')
  if ('before' in fact) return [`${label}: ${said(fact.before)} → ${said(fact.after)}`]
  return isBlank(fact.value) ? [] : [`${label}: ${said(fact.value)}`]
}

function sayCounts({ files, links, note, reason }: Detail): string[] {
  const some = (count: number, one: string) => (count > 0 ? [counted(count, one)] : [])
  return [
    ...some(Array.isArray(files) ? files.length : 0, 'file'), ...some(typeof links === 'number' ? links : 0, 'link'),
    ...(note === true ? ['With a note'] : []), ...(reason === true ? ['With a reason'] : []),
  ]
}

const NAMED: Record<string, keyof Names> = { ownerId: 'people', leadId: 'people', leadIds: 'people', sponsorId: 'people', toId: 'people', chairId: 'people', memberId: 'people', presenterId: 'people', areaId: 'areas', actions: 'actions' }

/** The ids in a detail whose names are needed to say it. */
export function idsIn(detail: Detail): Record<keyof Names, number[]> {
  const ids: Record<keyof Names, number[]> = { people: [], areas: [], actions: [] }
  const collect = (value: unknown, key: string) => {
    const of = NAMED[key]
    if (isObject(value)) for (const [inner, each] of Object.entries(value)) collect(each, inner === 'before' || inner === 'after' ? key : inner)
    else if (of) ids[of].push(...[value].flat().filter((each) => typeof each === 'number'))
  }
  collect(detail, '')
  return ids
}
