'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { TextField } from '@/components/text-field'
import { pasteClaims } from './commands'
import { MOST_PASTED } from './columns'
import type { PasteClaimsShown } from './loaders'

export function PasteClaims({ shown: { planId, formToken, typed } }: { shown: PasteClaimsShown }) {
  return (
    <CommandForm command={pasteClaims} title="Record many claims" formToken={formToken} button="Record these claims" cancelHref={`/plans/${planId}/claims`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={planId} />
          <TextField state={state} name="source" label="Source (optional)" hint="The report that says it, where a row names none" />
          <TextAreaField state={state} name="rows" label="Rows" hint="At most 300 at once" warning={CHILDRENS_DATA_WARNING} rows={12} maxLength={MOST_PASTED} />
        </>
      )}
    </CommandForm>
  )
}
