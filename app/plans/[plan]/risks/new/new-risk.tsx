'use client'
import { LevelInputs } from '@/app/risks/level-inputs'
import { RiskInputs } from '@/app/risks/risk-inputs'
import { CommandForm } from '@/components/command-form'
import { FieldsetGroup } from '@/components/fieldset-group'
import { TextAreaField } from '@/components/text-area-field'
import { addRiskTo } from './commands'
import type { NewRiskShown } from './loaders'

const SCORES = [
  { kind: 'initial', legend: 'Initial score', hint: 'Before anything was done about it', why: 'Why it scored that' },
  { kind: 'current', legend: 'Current score', hint: 'Leave it blank when nothing has been done yet', why: 'Why it scores that now' },
  { kind: 'target', legend: 'Target score', hint: 'Where the board wants it to be', why: 'Why that is what is aimed at' },
] as const

export function NewRisk({ shown: { planId, size, people, ref, formToken, typed } }: { shown: NewRiskShown }) {
  return (
    <CommandForm command={addRiskTo} title="Add a risk" formToken={formToken} button="Add risk" cancelHref={`/plans/${planId}/risks`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={planId} />
          <RiskInputs state={state} said={{ ref, title: '', cause: '', event: '', consequence: '', owner: '' }} people={people} />
          {SCORES.map(({ kind, legend, hint, why }) => (
            <FieldsetGroup key={kind} name={kind} legend={legend} hint={hint}>
              <LevelInputs state={state} size={size} prefix={`${kind}-`} optional={kind === 'current'} />
              <TextAreaField state={state} name={`${kind}-reason`} label={why} hint={kind === 'current' ? undefined : 'At least one sentence'} maxLength={2000} />
            </FieldsetGroup>
          ))}
        </>
      )}
    </CommandForm>
  )
}
