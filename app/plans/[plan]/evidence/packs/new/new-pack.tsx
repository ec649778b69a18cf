'use client'
import { CommandForm } from '@/components/command-form'
import { CheckboxesField } from '@/components/checkboxes-field'
import { TextField } from '@/components/text-field'
import { askPack } from './commands'
import type { NewPackShown } from './loaders'

const ACCEPTED = [{ value: 'yes', label: 'Only evidence that the board has accepted' }]

export function NewPackForm({ shown: { plan, review, findings, title, refs, formToken, typed } }: { shown: NewPackShown }) {
  return (
    <CommandForm command={askPack} title="Put an evidence pack together" formToken={formToken} button="Put the pack together" cancelHref={`/plans/${plan.id}/evidence/packs`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={plan.id} />
          {review && <input type="hidden" name="review" value={review.id} />}
          <TextField state={state} name="title" label="Title of the pack" defaultValue={title} />
          {review && <CheckboxesField state={state} name="findings" legend={`Findings of ${review.title}`} hint="The evidence on the actions that answer them, and what speaks to the findings themselves. Tick none for the whole review" items={findings} small />}
          <TextField state={state} name="refs" label={review ? 'Further actions, by reference (optional)' : 'Actions, by reference'} hint="Like 1.2, 3.4" defaultValue={refs} width={20} />
          <CheckboxesField state={state} name="accepted" legend="Which evidence" hint="What was withdrawn is always left out" items={ACCEPTED} small />
        </>
      )}
    </CommandForm>
  )
}
