'use client'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { FilesAndLinks } from '@/app/evidence/files-and-links'
import { revise } from './commands'
import type { ReviseShown } from './loaders'

export function ReviseEvidenceForm({ shown: { piece, accept, mostFiles, formToken, typed } }: { shown: ReviseShown }) {
  return (
    <CommandForm command={revise} title={`Give a new revision of ${piece.title}`} formToken={formToken} version={piece.version} button="Save new revision" cancelHref={`/evidence/${piece.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="evidence" value={piece.id} />
          <FilesAndLinks state={state} accept={accept} mostFiles={mostFiles} />
          <TextAreaField state={state} name="note" label="What is new" warning={CHILDRENS_DATA_WARNING} rows={3} maxLength={1000} />
        </>
      )}
    </CommandForm>
  )
}
