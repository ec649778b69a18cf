'use client'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { SelectField } from '@/components/select-field'
import { dayParts } from '#domain/day-parts'
import { changeMatter } from './commands'
import type { EditMatterShown } from './loaders'

export function EditMatter({ shown: { id, ownerId, dueOn, version, people, closed, formToken, typed } }: { shown: EditMatterShown }) {
  return (
    <CommandForm command={changeMatter} title="Change a matter arising" formToken={formToken} version={version} button="Save matter" cancelHref={`/matters/${id}`} typed={typed} closed={closed}>
      {(state) => (
        <>
          <input type="hidden" name="matter" value={id} />
          <SelectField state={state} name="owner" label="Owner" defaultValue={ownerId} options={people} />
          <DateField state={state} name="due" legend="Due date" hint="For example, 27 3 2027" defaultValue={dayParts(dueOn)} />
        </>
      )}
    </CommandForm>
  )
}
