'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { RadiosField } from '@/components/radios-field'
import { TextAreaField } from '@/components/text-area-field'
import { answerCompletionOf } from './commands'
import type { CompletionShown } from './loaders'

const OUTCOMES = [
  { value: 'signed_off', label: 'Sign off completion', hint: 'The action becomes complete, and a day is set to check whether it still holds' },
  { value: 'sent_back', label: 'Send it back', hint: 'The action stays as it is. Say why' },
]

export function AnswerCompletion({ shown: { action, waiting, formToken, typed }, completion }: { shown: CompletionShown; completion: number }) {
  return (
    <CommandForm command={answerCompletionOf} closed={waiting === null} title={`Completion of action ${action.ref}`} formToken={formToken} button="Save decision" cancelHref={`/actions/${action.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="completion" value={completion} />
          <RadiosField state={state} name="outcome" legend="Your decision" items={OUTCOMES} />
          <TextAreaField state={state} name="reason" label="Reason" hint="You can leave this blank when you sign off" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}
