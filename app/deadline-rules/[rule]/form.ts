import { id, version } from '#gate/fields'
import { RULE_FIELDS } from '../rule-fields'

export const EditRuleForm = { rule: id('Open the deadline rule again'), version, ...RULE_FIELDS }
