'use client'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { chooseActions } from './commands'
import type { MovingShown } from './loaders'

export function ChooseActions({ shown: { measure, refs, formToken, typed } }: { shown: MovingShown }) {
  return (
    <CommandForm command={chooseActions} title={`Actions that should move ${measure.ref}`} formToken={formToken} version={measure.version} button="Save actions" cancelHref={`/measures/${measure.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="measure" value={measure.id} />
          <TextAreaField state={state} name="actions" label="Actions, by reference" hint="Like 1.2, 3.4. They must be actions of this plan. Take out a reference to end its link" rows={2} defaultValue={refs} />
        </>
      )}
    </CommandForm>
  )
}
