'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { RadiosField } from '@/components/radios-field'
import { TextAreaField } from '@/components/text-area-field'
import { HEADINGS, STATUS_WORDS } from '#domain/vocabulary'
import { sayHeadingCommand } from './commands'
import type { HeadingShown } from './loaders'

const ITEMS = [...HEADINGS.map((value) => ({ value, label: STATUS_WORDS[value] })), { value: 'computed', label: 'Use the computed heading', hint: 'What the board said before stays in the history' }]

export function HeadingForm({ shown: { measure, version, month, heading, formToken, typed } }: { shown: HeadingShown }) {
  return (
    <CommandForm command={sayHeadingCommand} title={`The board’s own heading of ${measure.ref}`} formToken={formToken} version={version} button="Save heading" cancelHref={`/measures/${measure.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="measure" value={measure.id} />
          <RadiosField state={state} name="heading" legend="What does the board say of this measure?" defaultValue={heading} items={ITEMS} />
          <DateField state={state} name="month" legend="From which month?" hint="It stands until the board says another. For example, 6 2026" monthOnly defaultValue={month} />
          <TextAreaField state={state} name="reason" label="Reason" hint="At least one sentence, unless the computed heading stands again" warning={CHILDRENS_DATA_WARNING} rows={3} maxLength={1000} />
        </>
      )}
    </CommandForm>
  )
}
