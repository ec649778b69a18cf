import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { DateField } from '@/components/date-field'
import type { FormState } from '@/components/form-state'
import { RadiosField } from '@/components/radios-field'
import { TextAreaField } from '@/components/text-area-field'
import { TextField } from '@/components/text-field'
import { dayParts } from '#domain/day-parts'
import { stagesFrom } from '#domain/update'
import { IMPACTS, IMPACT_WORDS, STAGE_WORDS, STATUSES, STATUS_WORDS } from '#domain/vocabulary'
import type { UpdateShown } from './loaders'

/** What an update says of an action, on its own page and in a meeting. */
export function UpdateFields({ state, action }: { state: FormState; action: UpdateShown['action'] }) {
  return (
    <>
      <input type="hidden" name="action" value={action.id} />
      <RadiosField state={state} name="status" legend="Heading" defaultValue={action.status} items={STATUSES.map((value) => ({ value, label: STATUS_WORDS[value] }))} />
      <RadiosField state={state} name="stage" legend="Stage" defaultValue={action.stage} hint={action.stage === 'complete' ? 'A complete action is embedded or opened again by its check-back' : 'An action becomes complete when completion is proposed and the chair signs it off. It is stopped on a page of its own'}
        items={stagesFrom(action.stage).map((value) => ({ value, label: STAGE_WORDS[value] }))} />
      <RadiosField state={state} name="impact" legend="Impact" defaultValue={action.impact} hint="What difference children and families can see" items={IMPACTS.map((value) => ({ value, label: IMPACT_WORDS[value] }))} />
      <DateField state={state} name="due" legend="Due date" hint="For example, 27 3 2027" defaultValue={dayParts(action.dueOn)} />
      <TextField state={state} name="due-words" label="Or the due date in words" hint="For example, ongoing. A date in words is never overdue" defaultValue={action.dueWords ?? ''} width={20} warning={CHILDRENS_DATA_WARNING} />
      <TextAreaField state={state} name="reason" label="Reason for the change" hint="At least one sentence, when something above changes" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
      <TextAreaField state={state} name="note" label="What has happened" warning={CHILDRENS_DATA_WARNING} maxLength={4000} />
    </>
  )
}
