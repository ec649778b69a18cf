import { RULE_FIELDS } from '@/app/deadline-rules/rule-fields'
import { id } from '#gate/fields'

export const AddRuleForm = { authority: id('Open the deadline rules again'), ...RULE_FIELDS }
