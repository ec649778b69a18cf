'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CheckboxesField } from '@/components/checkboxes-field'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { writeCommentaryCommand } from './commands'
import type { CommentaryFormShown } from './loaders'

const CONFIRM = 'confirm-numbers'

export function CommentaryForm({ shown: { measure, month, monthName, back, words, version, formToken, typed } }: { shown: CommentaryFormShown }) {
  return (
    <CommandForm command={writeCommentaryCommand} title={`What the data says, ${monthName}`} formToken={formToken} version={version} button="Keep this sentence" cancelHref={back} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="measure" value={measure.id} />
          <input type="hidden" name="month-month" value={month.month} />
          <input type="hidden" name="month-year" value={month.year} />
          <TextAreaField state={state} name="words" label="What the data says" hint="One plain sentence. It is kept with your name and the date" warning={CHILDRENS_DATA_WARNING} defaultValue={words} rows={4} maxLength={1000} />
          {(state.errors.some(({ field }) => field === CONFIRM) || state.values[CONFIRM] !== undefined) && (
            <CheckboxesField state={state} name={CONFIRM} legend="Numbers that the figures don’t show" items={[{ value: 'yes', label: 'They are right, and come from elsewhere' }]} />
          )}
        </>
      )}
    </CommandForm>
  )
}
