import { inEachPlan } from '#db/authorities'
import { ruleFor } from '#db/deadline-rules'
import { formatInstant } from '#domain/dates'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'

export const loadRule = load('clock.manage', async ({ db, asker }, id: string) => {
  const { authority, retiredAt, timesMet, reviewKind, onlyWithPriorityActions, title, workingDays, whoSends, toWhom, version, ...rule } = await ruleFor(db, asker, idIn(id))
  allowInAny(asker, 'clock.manage', inEachPlan(rule))
  return {
    rule: { id: rule.id, version, reviewKind, onlyWithPriorityActions, title, workingDays, whoSends, toWhom },
    retired: retiredAt && formatInstant(retiredAt),
    timesMet,
    authority: { id: authority.id, name: authority.name },
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
