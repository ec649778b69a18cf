'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { reopenTheRisk } from './commands'
import type { ReopenShown } from './loaders'

export function ReopenRisk({ shown: { top, version, formToken, typed } }: { shown: ReopenShown }) {
  return (
    <CommandForm command={reopenTheRisk} title="Open a risk again" formToken={formToken} version={version} button="Open the risk again" cancelHref={`/risks/${top.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="risk" value={top.id} />
          <TextAreaField state={state} name="reason" label="Reason" hint="At least one sentence: why it needs watching again" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}
