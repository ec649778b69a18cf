'use client'
import { CommandForm } from '@/components/command-form'
import { updateAction } from './commands'
import type { UpdateShown } from './loaders'
import { UpdateFields } from './update-fields'

export function UpdateActionForm({ shown: { action, decides, formToken, typed } }: { shown: UpdateShown }) {
  return (
    <CommandForm command={updateAction} title={`Update action ${action.ref}`} formToken={formToken} version={action.version} button={decides ? 'Save update' : 'Save note or proposal'}
      cancelHref={`/actions/${action.id}`} typed={typed}>
      {(state) => <UpdateFields state={state} action={action} />}
    </CommandForm>
  )
}
