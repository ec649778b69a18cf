import { DEFINITION_FIELDS } from '@/app/reports/definition-fields'
import { SaidReportForm } from '@/app/reports/said-report'
import { id, version } from '#gate/fields'

export const EditReportForm = { report: id('Open the report again'), version, ...SaidReportForm, ...DEFINITION_FIELDS }
