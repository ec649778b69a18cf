'use client'
import { ReportInputs } from '@/app/reports/report-inputs'
import { CommandForm } from '@/components/command-form'
import { RadiosField } from '@/components/radios-field'
import { beginReport } from './commands'
import type { NewReportShown } from './loaders'

const NARRATIVES = [{ value: 'copy', label: 'Copy them, to be changed' }, { value: 'afresh', label: 'Begin afresh' }]

export function NewReport({ shown: { plan, kinds, facts, formToken, typed } }: { shown: NewReportShown }) {
  return (
    <CommandForm command={beginReport} title="Write a report" formToken={formToken} button="Begin the report" cancelHref={`/plans/${plan.id}/papers`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={plan.id} />
          <RadiosField state={state} name="kind" legend="Kind of report" items={kinds} />
          <ReportInputs state={state} facts={facts} titleHint="Leave it blank to name it by its kind and its last day" />
          <RadiosField state={state} name="narratives" legend="What was written under the parts of the last report of this kind" items={NARRATIVES} defaultValue="copy" />
        </>
      )}
    </CommandForm>
  )
}
