import { DEFINITION_FIELDS } from '@/app/reports/definition-fields'
import { REPORT_KINDS } from '#domain/board-vocabulary'
import { choice, id, version } from '#gate/fields'

export const WHICH_TEMPLATE = { plan: id('Open the template again'), kind: choice(REPORT_KINDS, 'Open the template again'), version }
export const EditTemplateForm = { ...WHICH_TEMPLATE, ...DEFINITION_FIELDS }
