'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { addStepToAction } from './commands'
import type { AddStepShown } from './loaders'

export function AddStep({ shown: { action, leads, formToken, typed } }: { shown: AddStepShown }) {
  return (
    <CommandForm command={addStepToAction} title={`Add a step to action ${action.ref}`} formToken={formToken} button="Add step" cancelHref={`/actions/${action.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="action" value={action.id} />
          <TextField state={state} name="title" label="What is to be done" warning={CHILDRENS_DATA_WARNING} />
          <SelectField state={state} name="lead" label="Lead" hint="Who does it, if it is somebody in particular" options={[{ value: '', label: 'Nobody in particular' }, ...leads]} />
          <DateField state={state} name="due" legend="Due date" hint="You can leave this blank. For example, 27 3 2027" />
        </>
      )}
    </CommandForm>
  )
}
