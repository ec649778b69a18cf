'use client'
import { DefinitionInputs } from '@/app/reports/definition-inputs'
import { CommandForm } from '@/components/command-form'
import { changeTemplate } from './commands'
import type { TemplateShown } from './loaders'

export function EditTemplate({ title, shown: { planId, kind, definition, oneSide, version, formToken, typed } }: { title: string; shown: TemplateShown }) {
  return (
    <CommandForm command={changeTemplate} title={title} formToken={formToken} version={version} button="Save template" cancelHref={`/plans/${planId}/papers/templates`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={planId} />
          <input type="hidden" name="kind" value={kind} />
          <DefinitionInputs state={state} definition={definition} oneSide={oneSide} />
        </>
      )}
    </CommandForm>
  )
}
