'use client'
import type { ComponentProps } from 'react'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { RadiosField } from '@/components/radios-field'
import { SelectField } from '@/components/select-field'
import { TextAreaField } from '@/components/text-area-field'
import { TextField } from '@/components/text-field'
import { POLARITIES, POLARITY_WORDS, UNITS, UNIT_WORDS, type Polarity, type Unit } from '#domain/vocabulary'

const HINTS: Partial<Record<Polarity, string>> = { stay_near: 'Too high is as bad as too low', none: 'Neither high nor low is good in itself' }

type Measure = { ref: string; title: string; section: string; unit: Unit; polarity: Polarity; ownerId: number; definition: string }
type Props = Pick<ComponentProps<typeof CommandForm>, 'command' | 'title' | 'formToken' | 'version' | 'button' | 'cancelHref' | 'typed'> & {
  hidden: { name: string; value: number }
  measure?: Measure
  people: { value: string; label: string }[]
}

export function MeasureForm({ hidden, measure, people, ...form }: Props) {
  return (
    <CommandForm {...form}>
      {(state) => (
        <>
          <input type="hidden" name={hidden.name} value={hidden.value} />
          <TextField state={state} name="ref" label="Reference" hint="For example, KPI 4" defaultValue={measure?.ref} width={10} />
          <TextField state={state} name="title" label="Title" warning={CHILDRENS_DATA_WARNING} defaultValue={measure?.title} />
          <TextField state={state} name="section" label="Section (optional)" hint="The part of the scorecard in which it stands" defaultValue={measure?.section} />
          <SelectField state={state} name="unit" label="Unit" defaultValue={measure?.unit} options={[{ value: '', label: 'Choose a unit' }, ...UNITS.map((value) => ({ value, label: UNIT_WORDS[value] }))]} />
          <RadiosField state={state} name="polarity" legend="Polarity" hint="Which way is good" defaultValue={measure?.polarity} items={POLARITIES.map((value) => ({ value, label: POLARITY_WORDS[value], hint: HINTS[value] }))} />
          <SelectField state={state} name="owner" label="Owner" hint="Who enters its figures" defaultValue={measure && String(measure.ownerId)} options={[{ value: '', label: 'Choose the owner' }, ...people]} />
          <TextAreaField state={state} name="definition" label="Definition (optional)" hint="What is counted, out of what" warning={CHILDRENS_DATA_WARNING} defaultValue={measure?.definition} rows={3} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}
