'use client'
import type { ComponentProps } from 'react'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { RadiosField } from '@/components/radios-field'
import { SelectField } from '@/components/select-field'
import { TextAreaField } from '@/components/text-area-field'
import { TextField } from '@/components/text-field'
import { POLARITIES, POLARITY_WORDS, UNITS, UNIT_WORDS, type ComparatorKind, type PeriodKind, type Polarity, type Scheme, type Unit } from '#domain/vocabulary'
import { BreakFields } from './break-fields'
import { RatingFields } from './rating-fields'

const HINTS: Partial<Record<Polarity, string>> = { stay_near: 'Too high is as bad as too low', none: 'Neither high nor low is good in itself' }

type Choice = { value: string; label: string }
export type MeasureAsked = {
  ref: string; title: string; section: string; unit: Unit; polarity: Polarity; ownerId: number; definition: string
  periodKind: PeriodKind; scheme: Scheme; comparedWith: ComparatorKind | null; worseWithin: string; partOf: number | null; breakdown: string; caveat: string; lait: string
}
type Props = Pick<ComponentProps<typeof CommandForm>, 'command' | 'title' | 'formToken' | 'version' | 'button' | 'cancelHref' | 'typed'> & {
  hidden: { name: string; value: number }
  measure?: MeasureAsked
  choices: { people: Choice[]; wholes: Choice[]; lait: Choice[] }
}

export function MeasureForm({ hidden, measure, choices, ...form }: Props) {
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
          <RatingFields state={state} measure={measure} />
          <SelectField state={state} name="owner" label="Owner" hint="Who enters its figures" defaultValue={measure && String(measure.ownerId)} options={[{ value: '', label: 'Choose the owner' }, ...choices.people]} />
          <TextAreaField state={state} name="definition" label="Definition (optional)" hint="What is counted, out of what" warning={CHILDRENS_DATA_WARNING} defaultValue={measure?.definition} rows={3} maxLength={2000} />
          <BreakFields state={state} />
          <TextAreaField state={state} name="caveat" label="Caveat (optional)" hint="What a reader must know of all its figures" warning={CHILDRENS_DATA_WARNING} defaultValue={measure?.caveat} rows={2} maxLength={500} />
          {choices.wholes.length > 0 && <SelectField state={state} name="part-of" label="Part of (optional)" hint="When it counts one part of another measure, such as one age group" defaultValue={String(measure?.partOf ?? '')} options={[{ value: '', label: 'Not a part of another measure' }, ...choices.wholes]} />}
          <TextField state={state} name="breakdown" label="Which part it is (optional)" hint="For example, 17-18" defaultValue={measure?.breakdown} width={20} />
          {choices.lait.length > 0
            ? <SelectField state={state} name="lait" label="The Department’s measure (optional)" hint="Of LAIT or Explore Education Statistics. Its comparators are then taken from there" defaultValue={measure?.lait} options={[{ value: '', label: 'Not linked' }, ...choices.lait]} />
            : <NoLait linked={measure?.lait ?? ''} />}
        </>
      )}
    </CommandForm>
  )
}

function NoLait({ linked }: { linked: string }) {
  return (
    <>
      <input type="hidden" name="lait" value={linked} />
      <p className="govuk-hint">Once the Department’s measures are loaded under reference data, a measure can take its comparators from one of them.</p>
    </>
  )
}
