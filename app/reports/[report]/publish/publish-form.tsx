'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { publish } from './commands'
import type { PublishShown } from './loaders'

export function PublishReport({ shown: { report, build, corrects, formToken, typed } }: { shown: PublishShown }) {
  return (
    <CommandForm command={publish} title="Publish this report" formToken={formToken} button={corrects ? `Publish version ${corrects + 1}` : 'Publish the pack'} cancelHref={`/reports/${report.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="report" value={report.id} />
          <input type="hidden" name="build" value={build} />
          {corrects && <TextAreaField state={state} name="reason" label={`What this version corrects in version ${corrects}`} hint="At least one sentence. Everybody who reads the pack sees it" warning={CHILDRENS_DATA_WARNING} rows={4} maxLength={2000} />}
        </>
      )}
    </CommandForm>
  )
}
