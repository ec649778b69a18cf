'use client'
import { CommandForm } from '@/components/command-form'
import { PlanInputs } from '../plan-inputs'
import { editSettings } from './commands'
import type { EditSettingsShown } from './loaders'

export function EditSettings({ shown: { plan, formToken, typed } }: { shown: EditSettingsShown }) {
  return (
    <CommandForm command={editSettings} title="Change plan settings" formToken={formToken} version={plan.version} button="Save settings" cancelHref={`/plans/${plan.id}/settings`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={plan.id} />
          <PlanInputs state={state} plan={plan} />
        </>
      )}
    </CommandForm>
  )
}
