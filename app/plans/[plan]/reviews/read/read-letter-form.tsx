'use client'
import { CommandForm } from '@/components/command-form'
import { FileField } from '@/components/file-field'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { read } from './commands'
import type { ReadLetterShown } from './loaders'

export function ReadLetterForm({ shown: { planId, formToken, typed } }: { shown: ReadLetterShown }) {
  return (
    <CommandForm command={read} title="Read a letter" formToken={formToken} button="Read the letter" cancelHref={`/plans/${planId}/reviews`} multipart typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={planId} />
          <FileField state={state} name="files" label="Letter or report" accept=".pdf" warning={CHILDRENS_DATA_WARNING}
            hint="A PDF of up to 25 MB and 500 pages, with text in it. One that was scanned can not be read" />
        </>
      )}
    </CommandForm>
  )
}
