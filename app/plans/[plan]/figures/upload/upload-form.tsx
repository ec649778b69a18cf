'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { FileField } from '@/components/file-field'
import { uploadFigures } from './commands'
import type { UploadFiguresShown } from './loaders'

export function UploadForm({ shown: { planId, formToken, typed } }: { shown: UploadFiguresShown }) {
  return (
    <CommandForm command={uploadFigures} title="Upload figures" formToken={formToken} button="Read the file" cancelHref={`/plans/${planId}/measures`} multipart typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={planId} />
          <FileField state={state} name="files" label="File of figures" accept=".csv,.xlsx" warning={`${CHILDRENS_DATA_WARNING}. That goes for the name of the file too`}
            hint="CSV or an Excel workbook (.xlsx) of up to 25 MB, with a row of headings above the figures" />
        </>
      )}
    </CommandForm>
  )
}
