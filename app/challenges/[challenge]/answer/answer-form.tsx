'use client'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { answer } from './commands'
import type { AnswerChallengeShown } from './loaders'

export function AnswerForm({ shown: { challenge, formToken, typed } }: { shown: AnswerChallengeShown }) {
  return (
    <CommandForm command={answer} title="Answer a challenge" formToken={formToken} version={challenge.version} button="Save answer" cancelHref={`/challenges/${challenge.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="challenge" value={challenge.id} />
          <TextAreaField state={state} name="words" label="Your answer" hint="At least one sentence. Say where the board can see it: evidence, a figure, a date" rows={8} warning={CHILDRENS_DATA_WARNING} maxLength={4000} />
        </>
      )}
    </CommandForm>
  )
}
