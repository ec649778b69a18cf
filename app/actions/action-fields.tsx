'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CheckboxesField } from '@/components/checkboxes-field'
import { DateField } from '@/components/date-field'
import type { FormState } from '@/components/form-state'
import { SelectField } from '@/components/select-field'
import { TextAreaField } from '@/components/text-area-field'
import { TextField } from '@/components/text-field'
import { dayParts } from '#domain/day-parts'
import { AGENCIES, AGENCY_WORDS, type Agency } from '#domain/vocabulary'

type Option = { value: string; label: string }
export type ActionChoices = { areas: Option[]; people: Option[] }
type Said = { areaId: number; ref: string; title: string; description: string; leadIds: number[]; agencies: Agency[]; startOn: string | null; successMeasure: string }

/** The fields in which adding and editing an action agree. */
export function ActionFields({ state, choices, said }: { state: FormState; choices: ActionChoices; said?: Said }) {
  return (
    <>
      <SelectField state={state} name="area" label="Priority area" defaultValue={said ? String(said.areaId) : ''} options={[...(said ? [] : [{ value: '', label: 'Select a priority area' }]), ...choices.areas]} />
      <TextField state={state} name="ref" label="Reference" hint="For example, 1.2" defaultValue={said?.ref} width={5} />
      <TextField state={state} name="title" label="Title" defaultValue={said?.title} warning={CHILDRENS_DATA_WARNING} />
      <TextAreaField state={state} name="description" label="What will be done and why" defaultValue={said?.description} warning={CHILDRENS_DATA_WARNING} maxLength={4000} />
      <CheckboxesField state={state} name="leads" legend="Leads" hint="Those who do it" defaultValue={said?.leadIds.map(String)} items={choices.people} small />
      <CheckboxesField state={state} name="agencies" legend="Partner agencies" defaultValue={said?.agencies} items={AGENCIES.map((value) => ({ value, label: AGENCY_WORDS[value] }))} small />
      <DateField state={state} name="start" legend="Start" hint="You can leave this blank. For example, 27 3 2027" defaultValue={dayParts(said?.startOn ?? null)} />
      <TextAreaField state={state} name="success" label="Measure of success" hint="How people will see that it worked. You can leave this blank" rows={3} defaultValue={said?.successMeasure} warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
    </>
  )
}
