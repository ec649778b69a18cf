'use client'
import { ActionChoices } from '@/app/action-choices'
import { CheckboxesField } from '@/components/checkboxes-field'
import { CommandForm } from '@/components/command-form'
import { counted } from '#domain/sentence'
import { saveAnswers } from './commands'
import type { AnswerShown } from './loaders'

export function AnswerFinding({ shown: { id, answers, groups, total, shown, formToken, typed } }: { shown: AnswerShown }) {
  return (
    <CommandForm command={saveAnswers} title="Choose the actions that answer a finding" formToken={formToken} button="Save answers" cancelHref={`/findings/${id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="finding" value={id} />
          {answers.length > 0 && <CheckboxesField state={state} name="end" legend="Answers that no longer hold" hint="These actions answer it now. Tick one that no longer does" items={answers} small />}
          <h2 className="govuk-heading-m">Actions to add</h2>
          <p className="govuk-body" role="status">{total === 0 ? 'No other action fits this.' : total > shown ? `These are the first ${shown} of ${counted(total, 'action')}: filter the list to find others.` : counted(total, 'action')}</p>
          <ActionChoices state={state} name="actions" groups={groups} />
        </>
      )}
    </CommandForm>
  )
}
