import { impact, likelihood, scored, SaidRiskForm } from '@/app/risks/risk-fields'
import { id, optional, passage } from '#gate/fields'

const initial = scored('initial')
const target = scored('target')

export const NewRiskForm = {
  plan: id('Open the plan again'),
  ...SaidRiskForm,
  'initial-likelihood': initial.likelihood, 'initial-impact': initial.impact, 'initial-reason': initial.reason,
  'current-likelihood': optional(likelihood), 'current-impact': optional(impact), 'current-reason': passage('Reason', { most: 2000, optional: true }),
  'target-likelihood': target.likelihood, 'target-impact': target.impact, 'target-reason': target.reason,
}
