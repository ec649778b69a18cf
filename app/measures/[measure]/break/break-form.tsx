'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { TextAreaField } from '@/components/text-area-field'
import { breakSeriesCommand } from './commands'
import type { BreakShown } from './loaders'

export function BreakForm({ shown: { measure, form } }: { shown: Pick<BreakShown, 'measure' | 'form'> }) {
  return (
    <CommandForm {...form} command={breakSeriesCommand} title={`Break in the series of ${measure.ref}`} version={measure.version} button="Save break" cancelHref={`/measures/${measure.id}`}>
      {(state) => (
        <>
          <input type="hidden" name="measure" value={measure.id} />
          <DateField state={state} name="month" legend="First month that is counted in the new way" hint="For example, 4 2026" monthOnly />
          <TextAreaField state={state} name="definition" label="What is counted from then on" warning={CHILDRENS_DATA_WARNING} defaultValue={measure.definition} rows={3} maxLength={2000} />
          <TextAreaField state={state} name="reason" label="Reason" warning={CHILDRENS_DATA_WARNING} rows={2} maxLength={1000} />
        </>
      )}
    </CommandForm>
  )
}
