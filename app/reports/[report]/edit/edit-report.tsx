'use client'
import { DefinitionInputs } from '@/app/reports/definition-inputs'
import { ReportInputs } from '@/app/reports/report-inputs'
import { CommandForm } from '@/components/command-form'
import { editReportSaid } from './commands'
import type { EditReportShown } from './loaders'

export function EditReport({ shown: { id, version, facts, definition, oneSide, formToken, typed } }: { shown: EditReportShown }) {
  return (
    <CommandForm command={editReportSaid} title="Edit a report" formToken={formToken} version={version} button="Save report" cancelHref={`/reports/${id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="report" value={id} />
          <ReportInputs state={state} facts={facts} />
          <DefinitionInputs state={state} definition={definition} oneSide={oneSide} />
        </>
      )}
    </CommandForm>
  )
}
