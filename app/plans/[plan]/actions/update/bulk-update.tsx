'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { SelectField } from '@/components/select-field'
import { TextAreaField } from '@/components/text-area-field'
import { STATUSES, STATUS_WORDS } from '#domain/vocabulary'
import type { BulkUpdateShown } from '../loaders'
import { updateActions } from './commands'

const AS_IT_IS = { value: '', label: 'Leave as it is' }

export function BulkUpdate({ shown: { plan, actions, owners, formToken, typed } }: { shown: BulkUpdateShown }) {
  return (
    <CommandForm command={updateActions} title="Update actions together" formToken={formToken} typed={typed} button={`Save for ${actions.length === 1 ? 'this action' : `these ${actions.length} actions`}`} cancelHref={`/plans/${plan.id}/actions`}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={plan.id} />
          <h2 className="govuk-heading-s">What is changed applies to</h2>
          <ul className="govuk-list govuk-list--bullet">
            {actions.map(({ id, ref, title, version }) => (
              <li key={id}>{ref} {title}<input type="hidden" name="actions" value={id} /><input type="hidden" name="versions" value={version} /></li>
            ))}
          </ul>
          <SelectField state={state} name="owner" label="Owner" options={[AS_IT_IS, ...owners.map(({ id, name }) => ({ value: String(id), label: name }))]} />
          <SelectField state={state} name="status" label="Heading" options={[AS_IT_IS, ...STATUSES.map((value) => ({ value, label: STATUS_WORDS[value] }))]} />
          <DateField state={state} name="due" legend="Due date" hint="Leave blank to leave it as it is. For example, 27 3 2027" />
          <TextAreaField state={state} name="reason" label="Reason for the change" hint="At least one sentence. It stands on each of these actions" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
          <TextAreaField state={state} name="note" label="What has happened" warning={CHILDRENS_DATA_WARNING} maxLength={4000} />
        </>
      )}
    </CommandForm>
  )
}
