import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import type { FormState } from '@/components/form-state'
import { SelectField } from '@/components/select-field'
import { TextAreaField } from '@/components/text-area-field'
import { TextField } from '@/components/text-field'

type Said = { ref: string; title: string; cause: string; event: string; consequence: string; owner: string }
export type Options = { value: string; label: string }[]

/** The fields in which adding and editing a risk agree. */
export function RiskInputs({ state, said, people }: { state: FormState; said: Said; people: Options }) {
  return (
    <>
      <TextField state={state} name="ref" label="Reference" hint="Short, like R9: it stands in the heat map" width={5} defaultValue={said.ref} />
      <TextField state={state} name="title" label="Title" hint="A few words, like “Turnover of social workers”" warning={CHILDRENS_DATA_WARNING} defaultValue={said.title} />
      <TextAreaField state={state} name="event" label="Event: there is a risk that…" hint="What may happen, like “experienced social workers leave”" maxLength={500} defaultValue={said.event} />
      <TextAreaField state={state} name="cause" label="Cause: because…" hint="Like “neighbouring councils pay more”" maxLength={500} defaultValue={said.cause} />
      <TextAreaField state={state} name="consequence" label="Consequence: leading to…" hint="What it would mean for children, like “more changes of social worker”" maxLength={500} defaultValue={said.consequence} />
      <SelectField state={state} name="owner" label="Owner" hint="Who watches it and answers for it" defaultValue={said.owner} options={[{ value: '', label: 'Select an owner' }, ...people]} />
    </>
  )
}
