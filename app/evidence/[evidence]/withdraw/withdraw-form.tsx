'use client'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { withdraw } from './commands'
import type { WithdrawShown } from './loaders'

export function WithdrawEvidenceForm({ shown: { piece, formToken, typed } }: { shown: WithdrawShown }) {
  return (
    <CommandForm command={withdraw} title={`Withdraw ${piece.title}`} formToken={formToken} version={piece.version} button="Withdraw evidence" warningButton cancelHref={`/evidence/${piece.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="evidence" value={piece.id} />
          <TextAreaField state={state} name="words" label="Reason" hint="At least one sentence" warning={CHILDRENS_DATA_WARNING} rows={3} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}
