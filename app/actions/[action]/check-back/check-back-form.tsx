'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { RadiosField } from '@/components/radios-field'
import { TextAreaField } from '@/components/text-area-field'
import { answerCheckBackOf } from './commands'
import type { CheckBackShown } from './loaders'

const OUTCOMES = [
  { value: 'still_so', label: 'Still so', hint: 'The action becomes embedded' },
  { value: 'not_so', label: 'Not so', hint: 'The action is under way again. Its completion stays in the record' },
]

export function CheckBackForm({ shown: { action, waiting, formToken, typed }, completion }: { shown: CheckBackShown; completion: number }) {
  return (
    <CommandForm command={answerCheckBackOf} closed={!waiting} title={`Check-back of action ${action.ref}`} formToken={formToken} version={action.version} button="Save check-back" cancelHref={`/actions/${action.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="completion" value={completion} />
          <RadiosField state={state} name="outcome" legend="Is it still so?" items={OUTCOMES} />
          <TextAreaField state={state} name="reason" label="How do you know?" hint="At least one sentence: what did you look at, and what does it show?" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}
