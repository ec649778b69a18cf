import { readFileSync } from 'node:fs'
import type { EvidenceKind, Status } from '#domain/vocabulary'
import type { SourceKey } from './types.ts'

export type Heading = { key: SourceKey; status: Status; phrases: string[]; kinds: EvidenceKind[][] }

const STATUS_OF: Record<string, ['going well' | 'ones to watch' | 'do better', Status]> = {
  'going well or better': ['going well', 'going_well'],
  'ones to watch': ['ones to watch', 'ones_to_watch'],
  'things to do better': ['do better', 'do_better'],
}

/** Which of our kinds each kind named in the overview may be. */
const KINDS_OF: Record<string, EvidenceKind[]> = {
  'recruitment activity': ['recruitment_activity'], alerts: ['alert_data'], 'performance data': ['performance_data'], 'meeting record': ['meeting_record'],
  audit: ['management_audit', 'audit_report'], report: ['service_report'], 'self-evaluation': ['service_report'], tracker: ['tracker'],
  plan: ['policy_or_procedure'], film: ['other'],
}

/** The 58 headings of figures/overview-2020-11.csv. */
export function overview(): Heading[] {
  const [, ...rows] = linesOf('overview-2020-11.csv')
  return rows.map((row) => {
    const [scope = '', no = '', column = '', , phrase = '', kind = ''] = cellsOf(row)
    const found = STATUS_OF[column]
    if (!found) throw new Error(`The overview has no column "${column}"`)
    const [words, status] = found
    return {
      key: `${scope === 'kpi' ? 'kpi' : 'plan'} ${words} ${Number(no)}`,
      status,
      phrases: phrase === '' ? [] : phrase.split(/, | and /),
      kinds: phrase === '' ? [] : kind.split('|').map((each) => KINDS_OF[each] ?? []),
    }
  })
}

/** A number among the facts of figures/plan-facts-2019-03.csv, such as `further_actions`. */
export function planFact(fact: string): number {
  const row = linesOf('plan-facts-2019-03.csv').map(cellsOf).find(([group, name]) => group !== 'group' && name === fact)
  return Number(row?.[2])
}

export function linesOf(file: string): string[] {
  return readFileSync(new URL(`../figures/${file}`, import.meta.url), 'utf8').trim().split(/\r?\n/)
}

export function cellsOf(line: string): string[] {
  return [...line.matchAll(/("((?:[^"]|"")*)"|[^,]*)(,|$)/g)].map(([, bare = '', quoted]) => quoted?.replaceAll('""', '"') ?? bare)
}
