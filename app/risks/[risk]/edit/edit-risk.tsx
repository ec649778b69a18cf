'use client'
import { RiskInputs } from '@/app/risks/risk-inputs'
import { CommandForm } from '@/components/command-form'
import { editRiskSaid } from './commands'
import type { EditRiskShown } from './loaders'

export function EditRisk({ shown: { top, version, said, people, formToken, typed } }: { shown: EditRiskShown }) {
  return (
    <CommandForm command={editRiskSaid} title="Edit a risk" formToken={formToken} version={version} button="Save risk" cancelHref={`/risks/${top.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="risk" value={top.id} />
          <RiskInputs state={state} said={said} people={people} />
        </>
      )}
    </CommandForm>
  )
}
