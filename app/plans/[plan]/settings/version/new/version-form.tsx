'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { makeVersionCommand } from '../commands'
import type { MakeVersionShown } from './loaders'

export function MakeVersion({ shown: { plan, formToken, typed } }: { shown: MakeVersionShown }) {
  return (
    <CommandForm command={makeVersionCommand} title="Make a version" formToken={formToken} button="Make version" cancelHref={`/plans/${plan.id}/settings`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={plan.id} />
          <TextAreaField state={state} name="note" label="What is new in this version" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}
