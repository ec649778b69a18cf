'use client'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { FileField } from '@/components/file-field'
import { loadFile } from './commands'
import type { FileFormShown } from './loaders'

export function LoadFile({ shown: { formToken, typed } }: { shown: FileFormShown }) {
  return (
    <CommandForm command={loadFile} title="Load a file of the Department’s" formToken={formToken} button="Load the file" cancelHref="/reference" multipart typed={typed}>
      {(state) => (
        <>
          <FileField state={state} name="files" label="File" accept=".csv"
            hint={`Local authorities, statistical neighbours, LAIT measures, LAIT figures, ILACS outcomes, or data of Explore Education Statistics: CSV, up to 20 MB. Which one it is, is seen from its first line.${state.attempt > 0 ? ' Check that your file is still chosen: a browser may have let go of it.' : ''}`} />
          <DateField state={state} name="in-force-from" legend="In force from (for statistical neighbours)" hint="For example, 1 4 2021. Leave it blank when the name of the file says it, as in neighbours-2021-04.csv" />
        </>
      )}
    </CommandForm>
  )
}
