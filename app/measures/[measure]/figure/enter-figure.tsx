'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { TextAreaField } from '@/components/text-area-field'
import { TextField } from '@/components/text-field'
import { enterFigureCommand } from './commands'
import type { FigureShown } from './loaders'

export function EnterFigure({ shown: { measure, formToken, typed } }: { shown: FigureShown }) {
  return (
    <CommandForm command={enterFigureCommand} title={`Enter a figure of ${measure.ref}`} formToken={formToken} button="Enter figure" cancelHref={`/measures/${measure.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="measure" value={measure.id} />
          <DateField state={state} name="month" legend="Month" hint="For example, 6 2026" monthOnly />
          <TextField state={state} name="value" label="Figure" hint={`In this unit: ${measure.unit.toLowerCase()}. As it is printed, like 93 or 93.4`} width={10} inputMode="decimal" />
          <TextAreaField state={state} name="reason" label="Reason" hint="Needed when the month has a figure already, which this restates. What was reported stays" warning={CHILDRENS_DATA_WARNING} rows={3} maxLength={1000} />
        </>
      )}
    </CommandForm>
  )
}
