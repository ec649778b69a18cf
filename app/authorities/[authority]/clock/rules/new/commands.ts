'use server'
import { authorityFor, inEachPlan } from '#db/authorities'
import { addRule, ruleInTrail } from '#db/deadline-rules'
import { saidRule } from '@/app/deadline-rules/said-rule'
import { command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { AddRuleForm } from './form'

export const addDeadlineRule = command('clock.manage', AddRuleForm, async ({ tx, asker, at, today, input }) => {
  const authority = await authorityFor(tx, asker, input.authority)
  allowInAny(asker, 'clock.manage', inEachPlan(authority))
  const rule = await addRule(tx, { asker, at, today }, authority, saidRule(input))
  return to(`/authorities/${authority.id}/clock`, `Deadline rule added: ${rule.title}`, ruleInTrail(rule, authority.planIds))
})
