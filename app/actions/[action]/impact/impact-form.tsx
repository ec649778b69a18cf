'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { RadiosField } from '@/components/radios-field'
import { TextAreaField } from '@/components/text-area-field'
import { IMPACTS, IMPACT_WORDS } from '#domain/vocabulary'
import { judgeImpactOf } from './commands'
import type { ImpactShown } from './loaders'

export function ImpactForm({ shown: { action, formToken, typed } }: { shown: ImpactShown }) {
  return (
    <CommandForm command={judgeImpactOf} title={`Judge the impact of action ${action.ref}`} formToken={formToken} version={action.version} button="Save impact" cancelHref={`/actions/${action.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="action" value={action.id} />
          <RadiosField state={state} name="impact" legend="Impact" defaultValue={action.impact} items={IMPACTS.map((value) => ({ value, label: IMPACT_WORDS[value] }))} />
          <TextAreaField state={state} name="reason" label="What shows it?" hint="At least one sentence" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}
