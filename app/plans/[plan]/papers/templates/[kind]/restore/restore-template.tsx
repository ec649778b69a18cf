'use client'
import { CommandForm } from '@/components/command-form'
import type { TemplateShown } from '../loaders'
import { restoreTemplateAsGiven } from './commands'

export function RestoreTemplate({ title, shown: { planId, kind, version, formToken } }: { title: string; shown: TemplateShown }) {
  return (
    <CommandForm command={restoreTemplateAsGiven} title={title} formToken={formToken} version={version} button="Restore template" cancelHref={`/plans/${planId}/papers/templates/${kind}`}>
      {() => (
        <>
          <input type="hidden" name="plan" value={planId} />
          <input type="hidden" name="kind" value={kind} />
        </>
      )}
    </CommandForm>
  )
}
