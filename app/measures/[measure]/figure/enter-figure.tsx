'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CheckedFigures } from '@/app/measures/checked-figures'
import { CheckboxesField } from '@/components/checkboxes-field'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { RadiosField } from '@/components/radios-field'
import { SelectField } from '@/components/select-field'
import { TextAreaField } from '@/components/text-area-field'
import { TextField } from '@/components/text-field'
import { COLOURS, RATING_WORDS, SPANS, SPAN_WORDS } from '#domain/vocabulary'
import { enterFigureCommand } from './commands'
import type { FigureShown } from './loaders'

export function EnterFigure({ shown: { measure, span, formToken, typed } }: { shown: FigureShown }) {
  return (
    <CommandForm command={enterFigureCommand} title={`Enter a figure of ${measure.ref}`} formToken={formToken} button="Enter figure" cancelHref={`/measures/${measure.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="measure" value={measure.id} />
          <SelectField state={state} name="span" label="Period" hint="How long the period is. It ends with the month below" defaultValue={span} options={SPANS.map((value) => ({ value, label: SPAN_WORDS[value] }))} />
          <DateField state={state} name="month" legend="Month" hint="For example, 6 2026" monthOnly />
          <TextField state={state} name="value" label="Figure" hint={`In this unit: ${measure.unit.toLowerCase()}. As it is printed, like 93 or 93.4`} width={10} inputMode="decimal" />
          <TextField state={state} name="numerator" label="Numerator (optional)" hint="How many of them" width={10} inputMode="decimal" />
          <TextField state={state} name="denominator" label="Denominator (optional)" hint="Out of how many" width={10} inputMode="decimal" />
          <CheckboxesField state={state} name="provisional" legend="Status" items={[{ value: 'yes', label: 'The figure is provisional', hint: 'Enter it again when it is final: that needs no reason' }]} small />
          {measure.byHand && <RadiosField state={state} name="rating" legend="Rating" hint="This measure is rated by hand" items={COLOURS.map((value) => ({ value, label: RATING_WORDS[value] }))} />}
          <TextAreaField state={state} name="caveat" label="Caveat (optional)" hint="What a reader must know of this figure" warning={CHILDRENS_DATA_WARNING} rows={2} maxLength={500} />
          <TextAreaField state={state} name="reason" label="Reason" hint="Needed when the month has a figure already, which this restates. What was reported stays" warning={CHILDRENS_DATA_WARNING} rows={3} maxLength={1000} />
          <CheckedFigures state={state} />
        </>
      )}
    </CommandForm>
  )
}
