'use client'
import { CommandForm } from '@/components/command-form'
import { RadiosField } from '@/components/radios-field'
import { TextAreaField } from '@/components/text-area-field'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { review } from './commands'
import type { ReviewShown } from './loaders'

const OUTCOMES = [
  { value: 'accepted', label: 'Accept', hint: 'It shows what it says. A claim that an action is complete can rest on it' },
  { value: 'queried', label: 'Query', hint: 'You ask a question, and it counts for nothing until it is answered and accepted' },
]

export function ReviewEvidenceForm({ shown: { piece, formToken, typed } }: { shown: ReviewShown }) {
  return (
    <CommandForm command={review} title={`Accept or query ${piece.title}`} formToken={formToken} version={piece.version} button="Save" cancelHref={`/evidence/${piece.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="evidence" value={piece.id} />
          <RadiosField state={state} name="outcome" legend="What do you say of it?" items={OUTCOMES} />
          <TextAreaField state={state} name="words" label="Question or remark" hint="A question of at least one sentence when you query it" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}
