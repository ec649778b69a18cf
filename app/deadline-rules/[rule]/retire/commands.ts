'use server'
import { inEachPlan } from '#db/authorities'
import { retireRule, ruleFor, ruleInTrail } from '#db/deadline-rules'
import { lastChangeOf } from '#db/last-change'
import { checkVersion, command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { RetireRuleForm } from './form'

export const retireDeadlineRule = command('clock.manage', RetireRuleForm, async ({ tx, asker, at, today, input }) => {
  const rule = await ruleFor(tx, asker, input.rule)
  allowInAny(asker, 'clock.manage', inEachPlan(rule))
  if (input.version !== rule.version) {
    const theirs = `${rule.title}, ${rule.workingDays} working days${rule.retiredAt ? ', retired' : ''}`
    checkVersion(input.version, await lastChangeOf(tx, 'deadline', rule, ['deadline-rule.edited', 'deadline-rule.retired']), [{ label: 'Rule', theirs, yours: 'Retired' }])
  }
  await retireRule(tx, { asker, at, today }, rule)
  return to(`/authorities/${rule.authorityId}/clock`, `Deadline rule retired: ${rule.title}`, ruleInTrail(rule, rule.planIds))
})
