import { daysBetween, type Day } from '#domain/dates'
import type { LetterDraft } from '#domain/letter-draft'
import type { ReviewKind } from '#domain/vocabulary'
import { dayAlone, dayIn, spanIn } from './letter-dates.ts'
import type { Flow, FlowLine } from './letter-flow.ts'

const PAGES_THAT_SAY = 2
const LINES_OF_HEAD = 40
const DAYS_OF_SHORT = 5

// The first of these that a title says is its kind.
const TITLES: [RegExp, ReviewKind][] = [
  [/\bfocused visit\b/i, 'focused_visit'],
  [/\bmonitoring visit\b/i, 'monitoring_visit'],
  [/\bjoint targeted area (?:inspection|follow-up)\b/i, 'joint_targeted_area_inspection'],
  [/\barea send\b|\b(?:joint )?(?:local )?area (?:send|special)|special educational needs and\/?(?: ?or)? disabilit/i, 'area_send_inspection'],
  [/\bhmicfrs\b|\bhis majesty’s inspectorate of constabulary\b|\bnational child protection inspection\b/i, 'police_inspection'],
  [/\bcommissioner’s (?:report|review)\b|\breport of the (?:children’s services )?commissioner\b/i, 'commissioners_report'],
  [/\bstatutory direction\b/i, 'statutory_direction'],
  [/\bimprovement notice\b/i, 'improvement_notice'],
  [/\bnational adviser\b/i, 'national_adviser_visit'],
  [/\bpeer (?:review|challenge|diagnostic)\b/i, 'peer_review'],
  [/\b(?:re-?)?inspection of\b.*\bservices?\b|\bshort inspection\b/i, 'ilacs_standard'],
]
const TITLE = /^(?:re-?inspection of|inspection of|short inspection of|(?:ilacs )?focused visit\b|(?:\w+ )?monitoring visit\b|joint targeted area|joint (?:local )?area|area send|ofsted (?:focused|monitoring) visit|.{0,40}\b(?:peer (?:review|challenge)|improvement notice|commissioner’s report))\b/i

export type LetterFacts = Pick<LetterDraft, 'kind' | 'title' | 'theme' | 'council' | 'visitedFrom' | 'visitedTo' | 'publishedOn'>

/** What a letter says of itself on its first pages: its kind, title, council and dates. */
export function factsIn(flow: Flow): LetterFacts {
  const head = flow.lines.filter(({ page }) => page <= PAGES_THAT_SAY).map((line) => ({ ...line, text: line.text.replaceAll('\'', '’') }))
  const text = head.map(({ text }) => text).join(' ')
  const title = titleIn(head)
  const visit = visitIn(head, text)
  return { kind: kindOf(title, text, visit), title, theme: themeIn(text), council: councilIn(head, title, text), visitedFrom: visit?.from ?? null, visitedTo: visit && visit.to !== visit.from ? visit.to : null, publishedOn: publishedIn(head) }
}

function titleIn(head: readonly FlowLine[]): string {
  const at = head.findIndex(({ text }) => TITLE.test(text) && /^\p{Lu}/u.test(text) && !text.endsWith('.'))
  const first = head[at]
  if (!first) return ''
  let title = first.text
  for (const line of head.slice(at + 1, at + 4)) {
    const goesOn = line.page === first.page && Math.abs(line.size - first.size) < 0.6 && line.bold === first.bold && (line.gap ?? 99) < line.size * 1.6 && (line.gap ?? 0) > 0
    if (!goesOn || title.length > 160 || dayIn(line.text) || /^dear\b|:/i.test(line.text)) break
    title += ` ${line.text}`
  }
  return title.replace(/[.:]$/, '').slice(0, 200)
}

function kindOf(title: string, text: string, visit: { from: Day; to: Day } | undefined): ReviewKind | null {
  const kind = (TITLES.find(([pattern]) => pattern.test(title)) ?? TITLES.find(([pattern]) => pattern.test(text.slice(0, 1500))))?.[1] ?? null
  if (kind !== 'ilacs_standard') return kind
  // Inspectors are on site for two weeks in a standard inspection and one in a short one. Source: Ofsted's ILACS framework.
  const isShort = /\bshort inspection\b/i.test(text) || (visit !== undefined && daysBetween(visit.from, visit.to) < DAYS_OF_SHORT)
  return isShort ? 'ilacs_short' : 'ilacs_standard'
}

function visitIn(head: readonly FlowLine[], text: string): { from: Day; to: Day } | undefined {
  const said = head.findIndex(({ text }) => /^(?:inspection|visit|fieldwork|on-?site) dates?\b/i.test(text))
  const written = said >= 0 ? head.slice(said, said + 3).map(({ text }) => text).join(' ') : ''
  const told = /\b(?:visit|inspection)\b[^.]{0,160}?\b(?:on|between|from|of|,)\s+((?:(?:mon|tues|wednes|thurs|fri)day,? )?\d{1,2}(?:st|nd|rd|th)?\b[^.]{0,60})/i.exec(text)?.[1] ?? ''
  return [written, told].map((each) => spanIn(each) ?? oneDay(each)).find(Boolean) ?? undefined
}

function oneDay(text: string): { from: Day; to: Day } | undefined {
  const day = dayIn(text)
  return day ? { from: day, to: day } : undefined
}

function publishedIn(head: readonly FlowLine[]): Day | null {
  const said = head.find(({ text }) => /^(?:report |date )?(?:published|of publication|publication date)\b.*\d{4}/i.test(text))
  const dated = head.filter(({ page }) => page === 1).slice(0, LINES_OF_HEAD).map(({ text }) => dayAlone(text)).find(Boolean)
  return (said && dayIn(said.text)) ?? dated ?? null
}

const COUNCIL = /^((?:(?:the )?(?:london borough|royal borough|city|metropolitan borough|borough|county) of )?[\p{Lu}][\p{L}’.&-]+(?: (?:[\p{Lu}][\p{L}’.&-]*|upon|on|and|&|of|the|le|with|in|under))*? (?:(?:metropolitan )?(?:county|city|district|borough|unitary|london borough)? ?council|children(?:’s)? trust)|(?:the )?(?:london borough|royal borough) of [\p{Lu}][\p{L}’ .&-]+)$/iu
const NAMED = [
  /(?:inspection|focused visit|monitoring visit)(?:s)? (?:of|to) (?:the )?(.{3,60}?)(?:’s?)? (?:local authority )?(?:children’s|services for children|safeguarding|family services)/i,
  /(?:inspection|visit) (?:of|to|in) (?:the )?(.{3,60}?) (?:local authority|local area|area|safeguarding)/i,
  /children’s services in (?:the )?(.{3,60}?) (?:are|is|require)\b/i,
]
const NO_COUNCIL = /^(?:local authority|services?|children|social care|our|the)\b/i

function councilIn(head: readonly FlowLine[], title: string, text: string): string {
  const named = [title, text].flatMap((said) => NAMED.map((pattern) => pattern.exec(said)?.[1]?.trim() ?? '')).find((name) => name !== '' && !NO_COUNCIL.test(name)) ?? ''
  const lines = head.filter(({ page, text }) => page === 1 && text.length < 70).slice(0, LINES_OF_HEAD).map(({ text }) => COUNCIL.exec(text)?.[1] ?? '').filter(Boolean)
  return lines.find((line) => named === '' || line.toLowerCase().includes(named.toLowerCase())) ?? (named || lines[0] || '')
}

const THEME = /inspectors (?:looked at|evaluated|reviewed|considered|focused on) (?:the (?:local authority|council)’s )?(?:arrangements (?:for|to)|(?:the )?quality (?:and impact )?of(?: practice for)?|services for|the experiences of|support for) ([^.:;]{5,150}?)[.:;]/i

function themeIn(text: string): string {
  return THEME.exec(text)?.[1]?.trim() ?? ''
}
