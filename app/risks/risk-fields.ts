import type { RiskSaid } from '#db/risks'
import { id, line, passage, type Field } from '#gate/fields'

/** What a risk is: the fields in which adding and editing one agree. */
export const SaidRiskForm = {
  ref: line('Reference', { most: 8, missing: 'Enter a reference, like R9' }),
  title: line('Title', { most: 120, missing: 'Enter a title of a few words' }),
  event: passage('Event', { most: 500, missing: 'Say what may happen' }),
  cause: passage('Cause', { most: 500, missing: 'Say what causes the risk' }),
  consequence: passage('Consequence', { most: 500, missing: 'Say what it would lead to' }),
  owner: id('Select who owns the risk'),
}

type Said = { [Name in keyof typeof SaidRiskForm]: (typeof SaidRiskForm)[Name] extends Field<infer T> ? T : never }
export const saidRisk = ({ ref, title, cause, event, consequence, owner }: Said): RiskSaid => ({ ref, title, cause, event, consequence, ownerId: owner })

export const likelihood = id('Select a likelihood')
export const impact = id('Select an impact')
export const reason = passage('Reason', { most: 2000, missing: 'Give the reason in at least one sentence' })

/** A score that a new risk begins with: what is missing says of which. */
export const scored = (score: 'initial' | 'target') => ({
  likelihood: id(`Select the likelihood of the ${score} score`), impact: id(`Select the impact of the ${score} score`),
  reason: passage('Reason', { most: 2000, missing: `Give the reason of the ${score} score in at least one sentence` }),
})
