'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { closeTheRisk } from './commands'
import type { CloseShown } from './loaders'

export function CloseRisk({ shown: { top, version, formToken, typed } }: { shown: CloseShown }) {
  return (
    <CommandForm command={closeTheRisk} title="Close a risk" formToken={formToken} version={version} button="Close the risk" cancelHref={`/risks/${top.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="risk" value={top.id} />
          <TextAreaField state={state} name="reason" label="Reason" hint="At least one sentence: why it needs no watching any more" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}
