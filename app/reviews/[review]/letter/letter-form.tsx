'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { FileField } from '@/components/file-field'
import { TextField } from '@/components/text-field'
import { addLetterTo } from './commands'
import type { LetterFormShown } from './loaders'

export function AddLetter({ shown: { id, title, accept, formToken, typed } }: { shown: LetterFormShown }) {
  return (
    <CommandForm command={addLetterTo} title={`The letter of ${title}`} formToken={formToken} button="Save letter" cancelHref={`/reviews/${id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="review" value={id} />
          <FileField state={state} name="files" label="File" accept={accept} warning={`${CHILDRENS_DATA_WARNING}. That goes for the name of the file too`}
            hint={`One file of up to 25 MB, as a rule a PDF.${state.attempt > 0 ? ' Check that your file is still chosen: a browser may have let go of it.' : ''}`} />
          <TextField state={state} name="address" label="Or the address of the letter" hint="Like https://www.example.gov.uk/letter. Only the address is kept: nothing is fetched from there" type="url" spellCheck={false} />
        </>
      )}
    </CommandForm>
  )
}
