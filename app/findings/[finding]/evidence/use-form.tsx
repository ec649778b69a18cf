'use client'
import { CommandForm } from '@/components/command-form'
import { RadiosField } from '@/components/radios-field'
import { use } from './commands'
import type { UseShown } from './loaders'

export function UseEvidenceForm({ shown: { finding, items, formToken, typed } }: { shown: Pick<UseShown, 'finding' | 'items' | 'formToken' | 'typed'> }) {
  return (
    <CommandForm command={use} title={`Use evidence for ${finding.name}`} formToken={formToken} button="Use this evidence" cancelHref={`/findings/${finding.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="finding" value={finding.id} />
          <RadiosField state={state} name="evidence" legend="Evidence to use" items={items} />
        </>
      )}
    </CommandForm>
  )
}
