import { SaidReportForm } from '@/app/reports/said-report'
import { REPORT_KINDS } from '#domain/board-vocabulary'
import { choice, id, line } from '#gate/fields'

export const NewReportForm = {
  plan: id('Open the plan again'),
  kind: choice(REPORT_KINDS, 'Select the kind of report'),
  ...SaidReportForm,
  title: line('Title', { optional: true }),
  narratives: choice(['copy', 'afresh'], 'Select whether the narratives of last time are copied'),
}
