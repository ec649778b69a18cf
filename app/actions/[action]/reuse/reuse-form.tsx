'use client'
import { CommandForm } from '@/components/command-form'
import { RadiosField } from '@/components/radios-field'
import { reuse } from './commands'
import type { ReuseShown } from './loaders'

export function ReuseEvidenceForm({ shown: { action, items, formToken, typed } }: { shown: Pick<ReuseShown, 'action' | 'items' | 'formToken' | 'typed'> }) {
  return (
    <CommandForm command={reuse} title={`Use evidence that exists for action ${action.ref}`} formToken={formToken} button="Use this evidence" cancelHref={`/actions/${action.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="action" value={action.id} />
          <RadiosField state={state} name="evidence" legend="Evidence to use" items={items} />
        </>
      )}
    </CommandForm>
  )
}
