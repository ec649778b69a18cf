'use client'
import { ActionChoices } from '@/app/action-choices'
import { CheckboxesField } from '@/components/checkboxes-field'
import { CommandForm } from '@/components/command-form'
import { counted } from '#domain/sentence'
import { chooseMitigations } from './commands'
import type { MitigationsShown } from './loaders'

export function ChooseMitigations({ shown: { top, standing, total, shown, groups, formToken, typed } }: { shown: MitigationsShown }) {
  return (
    <CommandForm command={chooseMitigations} title="Choose the mitigating actions" formToken={formToken} button="Save actions" cancelHref={`/risks/${top.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="risk" value={top.id} />
          {standing.length > 0 && <CheckboxesField state={state} name="end" legend="Actions that no longer mitigate it" hint="These mitigate it now. Tick one that no longer does" items={standing} small />}
          <h2 className="govuk-heading-m">Actions to add</h2>
          <p className="govuk-body" role="status">{total === 0 ? 'No other action fits this.' : total > shown ? `These are the first ${shown} of ${counted(total, 'action')}: filter the list to find others.` : counted(total, 'action')}</p>
          <ActionChoices state={state} name="actions" groups={groups} />
        </>
      )}
    </CommandForm>
  )
}
