import { id, version } from '#gate/fields'

export const RetireRuleForm = { rule: id('Open the deadline rule again'), version }
