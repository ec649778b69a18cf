'use client'
import { CommandForm } from '@/components/command-form'
import { ActionFields } from '../../action-fields'
import { editActionSaid } from './commands'
import type { EditShown } from './loaders'

export function EditAction({ shown: { action, choices, formToken, typed } }: { shown: EditShown }) {
  return (
    <CommandForm command={editActionSaid} title={`Edit action ${action.ref}`} formToken={formToken} version={action.version} button="Save action" cancelHref={`/actions/${action.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="action" value={action.id} />
          <ActionFields state={state} choices={choices} said={action} />
        </>
      )}
    </CommandForm>
  )
}
