import { impact, likelihood, reason, SaidRiskForm } from '@/app/risks/risk-fields'
import { id, optional, passage } from '#gate/fields'

export const NewRiskForm = {
  plan: id('Open the plan again'),
  ...SaidRiskForm,
  'initial-likelihood': likelihood, 'initial-impact': impact, 'initial-reason': reason,
  'current-likelihood': optional(likelihood), 'current-impact': optional(impact), 'current-reason': passage('Reason', { most: 2000, optional: true }),
  'target-likelihood': likelihood, 'target-impact': impact, 'target-reason': reason,
}
