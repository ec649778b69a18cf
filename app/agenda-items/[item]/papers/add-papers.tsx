'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { FileField } from '@/components/file-field'
import { TextField } from '@/components/text-field'
import { addPapers } from './commands'
import type { PapersShown } from './loaders'

export function AddPapers({ shown: { id, meetingId, accept, mostFiles, formToken, typed } }: { shown: PapersShown }) {
  return (
    <CommandForm command={addPapers} title="Papers of an item" formToken={formToken} button="Add papers" cancelHref={`/meetings/${meetingId}/agenda`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="item" value={id} />
          <FileField state={state} name="files" label="Files" accept={accept} multiple warning={`${CHILDRENS_DATA_WARNING}. That goes for the names of files too`}
            hint={`Up to ${mostFiles} files of 25 MB each.${state.attempt > 0 ? ' Check that your files are still chosen: a browser may have let go of them.' : ''}`} />
          <TextField state={state} name="address" label="Or the address of a link" hint="Like https://www.example.gov.uk/report. Only the address is kept: nothing is fetched from there" type="url" spellCheck={false} />
          <TextField state={state} name="name" label="What the link is (optional)" hint="Like Report of the auditor, May 2026" warning={CHILDRENS_DATA_WARNING} />
        </>
      )}
    </CommandForm>
  )
}
