import type { RiskLife, RiskScoreKind } from './board-vocabulary.ts'
import { formatDay, type Day } from './dates.ts'
import { RuleError } from './errors.ts'
import { scoreOf, type Level, type RiskScale } from './risk-scale.ts'
import { counted, inWords, isSentence } from './sentence.ts'
import { isOverdue, isSilent, type DatedAction } from './standing.ts'
import type { Status } from './vocabulary.ts'

export { bandOf, DEFAULT_SCALE, scoreOf, scoreWords, type Level, type RiskBand, type RiskScale } from './risk-scale.ts'

/** What can be scored again: what a risk was before anything was done about it stays. */
export const SCORED_AGAIN = ['current', 'target'] as const satisfies readonly RiskScoreKind[]
export type ScoredAgain = (typeof SCORED_AGAIN)[number]

/** The three scores of a risk. */
export type RiskScores = Record<RiskScoreKind, Level>

/** An action that mitigates a risk. */
export type Mitigation = { id: number; ref: string; title: string; status: Status } & DatedAction

/** The three parts of a risk, each at least one sentence long once they stand together. */
export type SaidRisk = { cause: string; event: string; consequence: string }

/** "There is a risk that social workers leave because agency pay is higher, leading to more changes of worker." */
export function riskWords({ cause, event, consequence }: SaidRisk): string {
  const part = (text: string) => text.trim().replace(/[.\s]+$/, '')
  return `There is a risk that ${inside(part(event))} because ${inside(part(cause))}, leading to ${inside(part(consequence))}.`
}

/** A part inside a sentence: its first letter small, unless the word is a name of capitals: "SEND", "A2". */
const inside = (text: string) => text.replace(/^\p{Lu}(?=[\p{Ll}\s])/u, (letter) => letter.toLowerCase())

/** Checks a level that somebody gives. Throws RuleError at "likelihood" or "impact", after the prefix. */
export function checkLevel({ size }: Pick<RiskScale, 'size'>, { likelihood, impact }: Level, prefix = ''): void {
  const fits = (level: number) => Number.isInteger(level) && level >= 1 && level <= size
  if (!fits(likelihood)) throw new RuleError(`Select a likelihood from 1 to ${size}`, `${prefix}likelihood`)
  if (!fits(impact)) throw new RuleError(`Select an impact from 1 to ${size}`, `${prefix}impact`)
}

/** Checks the scores that a new risk begins with. A target above the initial score is refused: nothing is mitigated towards it. Throws RuleError. */
export function checkScores(scale: RiskScale, { initial, current, target }: RiskScores): void {
  checkLevel(scale, initial, 'initial-')
  checkLevel(scale, current, 'current-')
  checkLevel(scale, target, 'target-')
  if (scoreOf(target) > scoreOf(initial)) throw new RuleError(`The target must be ${scoreOf(initial)} or below, which the risk scored before anything was done`, 'target-likelihood')
}

/** Checks a new score of an open risk. One that is the same as the standing score is a review. Throws RuleError. */
export function checkNewScore(scale: RiskScale, risk: { life: RiskLife } & RiskScores, kind: ScoredAgain, level: Level, reason: string): void {
  checkOpen(risk)
  checkLevel(scale, level)
  const standing = risk[kind]
  if (standing.likelihood === level.likelihood && standing.impact === level.impact) throw new RuleError(`The ${kind} score is ${scoreOf(level)} already: record a review instead, which says that it was looked at`, 'likelihood')
  if (kind === 'target' && scoreOf(level) > scoreOf(risk.initial)) throw new RuleError(`The target must be ${scoreOf(risk.initial)} or below, which the risk scored before anything was done`, 'likelihood')
  checkReason(reason)
}

/** Throws RuleError unless the risk is open. */
export function checkOpen({ life }: { life: RiskLife }): void {
  if (life === 'closed') throw new RuleError('This risk is closed: open it again first')
}

/** Throws RuleError at the field unless a reason is at least one sentence. */
export function checkReason(reason: string, field = 'reason'): void {
  if (!isSentence(reason)) throw new RuleError('Give the reason in at least one sentence', field)
}

/** Checks what is said of a risk: each part says something. Throws RuleError at its field. */
export function checkSaid(said: SaidRisk): void {
  const asked = { cause: 'Say what causes the risk, in three words or more', event: 'Say what may happen, in three words or more', consequence: 'Say what it would lead to, in three words or more' }
  for (const part of ['cause', 'event', 'consequence'] as const) if (!isSentence(said[part])) throw new RuleError(asked[part], part)
}

/** What is off track with one mitigating action, in words; null when nothing is. */
export function troubleOf(action: Mitigation, today: Day, silentAfterDays: number): string | null {
  if (action.stage === 'stopped') return 'has been stopped'
  const said = [
    action.status === 'do_better' && 'is rated Do better',
    isOverdue(action, today) && `is overdue since ${formatDay(action.dueOn ?? '')}`,
    isSilent(action, today, silentAfterDays) && `has had no update for more than ${counted(silentAfterDays, 'day')}`,
  ].filter((each) => each !== false)
  return said.length > 0 ? inWords(said) : null
}

/** Which mitigating actions are off track and why, as one sentence; null when none is. A risk without mitigating actions is a fact of its own. */
export function offTrack(mitigations: readonly Mitigation[], today: Day, silentAfterDays: number): string | null {
  const said = mitigations.flatMap((action) => {
    const trouble = troubleOf(action, today, silentAfterDays)
    return trouble ? [`${action.ref} ${trouble}`] : []
  })
  return said.length > 0 ? `Mitigation is off track: ${said.join('; ')}.` : null
}

/** How far a risk is from its target, in words: "At its target", "4 above its target". */
export function towardsTarget({ current, target }: Pick<RiskScores, 'current' | 'target'>): string {
  const above = scoreOf(current) - scoreOf(target)
  if (above === 0) return 'At its target'
  return `${Math.abs(above)} ${above > 0 ? 'above' : 'below'} its target`
}
