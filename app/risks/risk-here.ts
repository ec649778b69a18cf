import type { LoadedRisk } from '#db/risks'
import { riskWords, scoreWords, towardsTarget, type RiskScale } from '#domain/risks'
import type { RiskTopShown } from './risk-top'

export const ofPlan = ({ planId }: { planId: number }) => ({ planId, ownIds: [] })

/** A risk as it stands above its forms. */
export function topOf(risk: LoadedRisk, scale: RiskScale): RiskTopShown {
  const { id, ref, title, initial, current, target } = risk
  return { id, name: `${ref} ${title}`, words: riskWords(risk), standing: `Initial ${scoreWords(scale, initial)}, current ${scoreWords(scale, current)}, target ${scoreWords(scale, target)}. ${towardsTarget(risk)}.` }
}
