'use client'
import { CommandForm } from '@/components/command-form'
import { FindingInputs } from '../../finding-inputs'
import { editFindingSaid } from './commands'
import type { EditFindingShown } from './loaders'

export function EditFinding({ shown: { id, version, said, above, before, reviewTitle, formToken, typed } }: { shown: EditFindingShown }) {
  return (
    <CommandForm command={editFindingSaid} title={`Edit a finding of ${reviewTitle}`} formToken={formToken} version={version} button="Save finding" cancelHref={`/findings/${id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="finding" value={id} />
          <FindingInputs state={state} said={said} above={above} before={before} />
        </>
      )}
    </CommandForm>
  )
}
