'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { FileField } from '@/components/file-field'
import { addTermsTo } from './commands'
import type { TermsShown } from './loaders'

export function TermsForm({ shown: { id, accept, formToken, typed } }: { shown: TermsShown }) {
  return (
    <CommandForm command={addTermsTo} title="Terms of reference" formToken={formToken} button="Save terms of reference" cancelHref={`/boards/${id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="board" value={id} />
          <FileField state={state} name="files" label="File" accept={accept} warning={`${CHILDRENS_DATA_WARNING}. That goes for the name of the file too`}
            hint={`One file of up to 25 MB, as a rule a Word file or a PDF.${state.attempt > 0 ? ' Check that your file is still chosen: a browser may have let go of it.' : ''}`} />
        </>
      )}
    </CommandForm>
  )
}
