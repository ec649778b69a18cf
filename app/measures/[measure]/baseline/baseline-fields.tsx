'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { setBaselineCommand } from './commands'
import type { BaselineShown } from './loaders'

export function BaselineFields({ shown: { measure, form, ...said } }: { shown: BaselineShown }) {
  return (
    <CommandForm {...form} command={setBaselineCommand} title={`Baseline of ${measure.ref}`} version={measure.version} button="Save baseline" cancelHref={`/measures/${measure.id}`}>
      {(state) => (
        <>
          <input type="hidden" name="measure" value={measure.id} />
          <DateField state={state} name="month" legend="Month of the baseline" hint="For example, 10 2020" defaultValue={said.month} monthOnly />
          <TextField state={state} name="words" label="Or the period in words" hint="As the report has it, when it is no month" warning={CHILDRENS_DATA_WARNING} defaultValue={said.words} />
          <TextField state={state} name="value" label="Figure" width={10} inputMode="decimal" defaultValue={said.value} />
          <DateField state={state} name="toMonth" legend="Month that progress is measured to (optional)" hint="Left blank, it is the newest" defaultValue={said.toMonth} monthOnly />
          <SelectField state={state} name="extremeKind" label="Peak or low between (optional)" defaultValue={said.extremeKind} options={[{ value: '', label: 'Neither' }, { value: 'peak', label: 'Peak' }, { value: 'low', label: 'Low' }]} />
          <TextField state={state} name="extremeValue" label="Figure of the peak or low" width={10} inputMode="decimal" defaultValue={said.extremeValue} />
          <TextField state={state} name="extremeWords" label="When it was" hint="For example, in November 2020" warning={CHILDRENS_DATA_WARNING} defaultValue={said.extremeWords} />
        </>
      )}
    </CommandForm>
  )
}
