import { asksForAnswer } from './reviews.ts'
import { counted, inWords } from './sentence.ts'
import { isOpen, isImpactUnproven } from './standing.ts'
import type { FindingKind, Impact, Stage } from './vocabulary.ts'

/** How far a finding is answered, what is most wanting first. */
export const COVERAGES = ['unanswered', 'dropped', 'under_way', 'impact_unproven', 'complete', 'asks_nothing'] as const
export type Coverage = (typeof COVERAGES)[number]
export const COVERAGE_WORDS: Record<Coverage, string> = {
  unanswered: 'Unanswered',
  dropped: 'Left unanswered on purpose',
  under_way: 'Answered, not yet complete',
  impact_unproven: 'Complete, impact not evidenced',
  complete: 'Complete, with impact',
  asks_nothing: 'Asks for nothing',
}

/** The list of those that are answered by actions on which no evidence stands. */
export const NO_EVIDENCE_WORDS = 'Answered, no evidence'

/** An action that answers a finding, as far as coverage asks. `evidenced` is whether any evidence stands on it. */
export type Answer = { stage: Stage; impact: Impact; evidenced: boolean }
/** A finding with its answers. `dropped` is the chair's word, standing now, that it is left unanswered on purpose. */
export type Answered = { id: number; parentId: number | null; kind: FindingKind; dropped: boolean; answers: readonly Answer[] }

/** The actions that still answer: a stopped one answers nothing. */
function standingAnswers(answers: readonly Answer[]): Answer[] {
  return answers.filter(({ stage }) => stage !== 'stopped')
}

/**
 * How far one finding is answered by actions of its own. What is dropped is answered all the same while an action answers it.
 * Impact counts as evidenced when every action shows some or clear. Source: "complete, impact not evidenced" in the domain's rules.
 */
export function coverageOf({ kind, dropped, answers }: Omit<Answered, 'id' | 'parentId'>): Coverage {
  const standing = standingAnswers(answers)
  if (standing.some(({ stage }) => isOpen(stage))) return 'under_way'
  if (standing.length > 0) return standing.some(isImpactUnproven) ? 'impact_unproven' : 'complete'
  if (!asksForAnswer(kind)) return 'asks_nothing'
  return dropped ? 'dropped' : 'unanswered'
}

const WEAKEST_FIRST: readonly Coverage[] = ['unanswered', 'under_way', 'impact_unproven', 'complete', 'dropped']

/**
 * How far each of these findings is answered. One that no action answers, such as one that only introduces its nested points ("Improve the quality of:"), is as far as
 * the weakest of them. A finding's own actions aren't lent to its points.
 */
export function coverageOfEach(findings: readonly Answered[]): Map<number, Coverage> {
  const own = new Map(findings.map((finding) => [finding.id, coverageOf(finding)]))
  const points = Map.groupBy(findings.filter(({ parentId }) => parentId !== null), ({ parentId }) => parentId)
  return new Map(findings.map(({ id }) => {
    const mine = own.get(id) ?? 'unanswered'
    if (mine !== 'unanswered') return [id, mine]
    const nested = (points.get(id) ?? []).map((point) => own.get(point.id))
    return [id, WEAKEST_FIRST.find((each) => nested.includes(each)) ?? mine]
  }))
}

/** Answered, while no evidence stands on any of the actions that answer it, nor speaks to the finding itself (`evidenced`). */
export function isUnevidenced({ answers, evidenced }: { answers: readonly Answer[]; evidenced: boolean }): boolean {
  const standing = standingAnswers(answers)
  return standing.length > 0 && !evidenced && standing.every((action) => !action.evidenced)
}

export type CoverageCounts = Record<Coverage, number>

export function countCoverage(each: Iterable<Coverage>): CoverageCounts {
  const counts: CoverageCounts = { unanswered: 0, dropped: 0, under_way: 0, impact_unproven: 0, complete: 0, asks_nothing: 0 }
  for (const coverage of each) counts[coverage] += 1
  return counts
}

/** The sentence to read out: "10 findings: 7 answered, 2 unanswered and 1 left unanswered on purpose. Of the 7 answered, 4 are not yet complete and 3 are complete with impact." */
export function sayCoverage(counts: CoverageCounts): string {
  const { unanswered, dropped, under_way: underWay, impact_unproven: unproven, complete, asks_nothing: nothing } = counts
  const answered = underWay + unproven + complete
  const total = answered + unanswered + dropped + nothing
  const parts = said([[answered, 'answered'], [unanswered, 'unanswered'], [dropped, 'left unanswered on purpose'], [nothing, nothing === 1 ? 'that asks for nothing' : 'that ask for nothing']])
  if (total === 0) return 'No findings'
  const whole = `${counted(total, 'finding')}: ${inWords(parts)}.`
  if (answered === 0) return whole
  const further = [[underWay, 'not yet complete'], [unproven, 'complete without evidence of impact'], [complete, 'complete with impact']] as const
  const only = further.find(([count]) => count === answered)
  if (only) return `${whole} ${answered === 1 ? 'That one is' : 'All of those answered are'} ${only[1]}.`
  return `${whole} Of the ${answered.toLocaleString('en-GB')} answered, ${inWords(said(further.map(([count, words]) => [count, `${count === 1 ? 'is' : 'are'} ${words}`])))}.`
}

function said(parts: readonly (readonly [count: number, words: string])[]): string[] {
  return parts.filter(([count]) => count > 0).map(([count, words]) => `${count.toLocaleString('en-GB')} ${words}`)
}
