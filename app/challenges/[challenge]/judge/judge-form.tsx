'use client'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { RadiosField } from '@/components/radios-field'
import { TextAreaField } from '@/components/text-area-field'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { judge } from './commands'
import type { JudgeShown } from './loaders'

const OUTCOMES = [
  { value: 'satisfied', label: 'The board is satisfied', hint: 'The challenge ends here' },
  { value: 'asked_again', label: 'Ask again', hint: 'You put a new question to the same person' },
]

export function JudgeAnswerForm({ shown: { challenge, formToken, typed } }: { shown: JudgeShown }) {
  return (
    <CommandForm command={judge} title="Say whether the board is satisfied" formToken={formToken} version={challenge.version} button="Save" cancelHref={`/challenges/${challenge.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="challenge" value={challenge.id} />
          <RadiosField state={state} name="outcome" legend="What does the board say of the answer?" items={OUTCOMES} />
          <TextAreaField state={state} name="words" label="Remark or new question" hint="A new question of at least one sentence when you ask again" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
          <DateField state={state} name="answer-by" legend="Answer the new question by" hint="Only when you ask again. For example, 27 3 2027" />
        </>
      )}
    </CommandForm>
  )
}
