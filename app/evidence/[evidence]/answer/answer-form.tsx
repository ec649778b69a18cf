'use client'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { answer } from './commands'
import type { AnswerShown } from './loaders'

export function AnswerQuestionForm({ shown: { piece, formToken, typed } }: { shown: AnswerShown }) {
  return (
    <CommandForm command={answer} title={`Answer the question about ${piece.title}`} formToken={formToken} version={piece.version} button="Save answer" cancelHref={`/evidence/${piece.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="evidence" value={piece.id} />
          <TextAreaField state={state} name="words" label="Your answer" hint="At least one sentence" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}
