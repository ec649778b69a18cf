'use client'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { SelectField } from '@/components/select-field'
import { TextAreaField } from '@/components/text-area-field'
import { TextField } from '@/components/text-field'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { ask } from './commands'
import type { NewChallengeShown } from './loaders'

export function NewChallenge({ shown: { planId, subject, people, to, formToken, typed } }: { shown: NewChallengeShown }) {
  return (
    <CommandForm command={ask} title="Put a challenge" formToken={formToken} button="Put the challenge" cancelHref={subject?.href ?? `/plans/${planId}/challenges`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={planId} />
          {subject
            ? <input type="hidden" name={subject.kind} value={subject.id} />
            : <TextField state={state} name="ref" label="Action" hint="The reference of the action that the question is on, like 1.2" width={5} />}
          <TextAreaField state={state} name="question" label="Question" hint="At least one sentence. Ask one thing that can be answered" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
          <SelectField state={state} name="to" label="Who answers" hint="As a rule a head of service" defaultValue={to} options={[{ value: '', label: 'Select who answers' }, ...people]} />
          <DateField state={state} name="answer-by" legend="Answer by" hint="For example, 27 3 2027" />
        </>
      )}
    </CommandForm>
  )
}
