import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CheckboxesField } from '@/components/checkboxes-field'
import type { FormState } from '@/components/form-state'
import { SelectField } from '@/components/select-field'
import { TextAreaField } from '@/components/text-area-field'
import { TextField } from '@/components/text-field'
import { AGENDA_KINDS, AGENDA_KIND_WORDS } from '#domain/board-vocabulary'

type Option = { value: string; label: string }
export type ItemTyped = { title: string; kind: string; purpose: string; about: string; presenter: string; words: string; minutes: string; recurring: boolean }

const KINDS = AGENDA_KINDS.map((value) => ({ value, label: AGENDA_KIND_WORDS[value] }))

/** The fields in which adding and editing an item of an agenda agree. */
export function ItemInputs({ state, said, plans, people }: { state: FormState; said: ItemTyped; plans: Option[]; people: Option[] }) {
  return (
    <>
      <TextField state={state} name="title" label="Title" warning={CHILDRENS_DATA_WARNING} defaultValue={said.title} />
      <SelectField state={state} name="kind" label="What it shows" hint="In the meeting an item can show what belongs to it" defaultValue={said.kind} options={KINDS} />
      <TextAreaField state={state} name="purpose" label="What it is for (optional)" hint="Like: to decide on the second team" warning={CHILDRENS_DATA_WARNING} defaultValue={said.purpose} rows={3} maxLength={1000} />
      <SelectField state={state} name="about" label="About" hint="Only people with a role in its plan see an item about a plan" defaultValue={said.about} options={[{ value: '', label: 'The whole board’s work' }, ...plans]} />
      <SelectField state={state} name="presenter" label="Who presents (optional)" defaultValue={said.presenter} options={[{ value: '', label: 'Nobody, or somebody else' }, ...people]} />
      <TextField state={state} name="presenter-words" label="Or who presents, in words (optional)" hint="For somebody without an account, like the council’s auditor" defaultValue={said.words} />
      <TextField state={state} name="minutes" label="Minutes (optional)" inputMode="numeric" width={3} defaultValue={said.minutes} />
      <CheckboxesField state={state} name="recurring" legend="At the next meeting" small defaultValue={said.recurring ? ['yes'] : []} items={[{ value: 'yes', label: 'Comes back on the next agenda' }]} />
    </>
  )
}
