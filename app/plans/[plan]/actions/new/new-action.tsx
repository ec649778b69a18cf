'use client'
import { ActionFields } from '@/app/actions/action-fields'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { addActionToPlan } from './commands'
import type { NewActionShown } from './loaders'

export function NewAction({ shown: { planId, choices, formToken, typed } }: { shown: NewActionShown }) {
  return (
    <CommandForm command={addActionToPlan} title="Add an action" formToken={formToken} button="Add action" cancelHref={`/plans/${planId}/actions`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={planId} />
          <ActionFields state={state} choices={choices} />
          <SelectField state={state} name="owner" label="Owner" hint="Who is accountable for it, as a rule a head of service" options={[{ value: '', label: 'Select an owner' }, ...choices.people]} />
          <DateField state={state} name="due" legend="Due date" hint="For example, 27 3 2027" />
          <TextField state={state} name="due-words" label="Or the due date in words" hint="For example, ongoing. A date in words is never overdue" width={20} />
        </>
      )}
    </CommandForm>
  )
}
