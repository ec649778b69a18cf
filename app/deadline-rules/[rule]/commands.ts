'use server'
import { inEachPlan } from '#db/authorities'
import { editRule, ruleFor, ruleInTrail } from '#db/deadline-rules'
import { lastChangeOf } from '#db/last-change'
import { checkVersion, command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { differencesOf, saidRule } from '../said-rule'
import { EditRuleForm } from './form'

export const editDeadlineRule = command('clock.manage', EditRuleForm, async ({ tx, asker, at, today, input }) => {
  const rule = await ruleFor(tx, asker, input.rule)
  allowInAny(asker, 'clock.manage', inEachPlan(rule))
  const said = saidRule(input)
  if (input.version !== rule.version) {
    checkVersion(input.version, await lastChangeOf(tx, 'deadline', rule, ['deadline-rule.added', 'deadline-rule.edited', 'deadline-rule.retired']), differencesOf(rule, said))
  }
  await editRule(tx, { asker, at, today }, rule, said)
  return to(`/authorities/${rule.authorityId}/clock`, `Deadline rule saved: ${said.title}`, ruleInTrail({ id: rule.id, title: said.title }, rule.planIds))
})
