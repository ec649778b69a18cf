'use client'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { RadiosField } from '@/components/radios-field'
import { dayParts } from '#domain/day-parts'
import { markStepDone } from './commands'
import type { StepDoneShown } from './loaders'

export function StepDone({ shown: { action, steps, today, formToken, typed } }: { shown: StepDoneShown }) {
  return (
    <CommandForm command={markStepDone} title={`Mark a step of action ${action.ref} as done`} formToken={formToken} button="Mark as done" cancelHref={`/actions/${action.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="action" value={action.id} />
          <RadiosField state={state} name="step" legend="Step" defaultValue={steps.length === 1 ? steps[0]?.value : undefined} items={steps} />
          <DateField state={state} name="done" legend="The day it was done" hint="Today or earlier. For example, 27 3 2027" defaultValue={dayParts(today)} />
        </>
      )}
    </CommandForm>
  )
}
