'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { proposeCompletionOf } from './commands'
import type { CompletionShown } from './loaders'

export function ProposeCompletion({ shown: { action, waiting, formToken, typed } }: { shown: CompletionShown }) {
  const closed = waiting !== null || !action.open
  return (
    <CommandForm command={proposeCompletionOf} closed={closed} title={`${closed ? 'Completion' : 'Propose completion'} of action ${action.ref}`} formToken={formToken} button="Propose completion" cancelHref={`/actions/${action.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="action" value={action.id} />
          <TextAreaField state={state} name="reason" label="What was done" hint="At least one sentence: why is this action complete, and how does the evidence show it?" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}
