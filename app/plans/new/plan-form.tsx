'use client'
import { PlanInputs } from '@/app/plans/[plan]/settings/plan-inputs'
import { CommandForm } from '@/components/command-form'
import { RadiosField } from '@/components/radios-field'
import { addPlanCommand } from './commands'
import type { NewPlanShown } from './loaders'

export function AddPlan({ shown: { authorities, formToken, typed } }: { shown: NewPlanShown }) {
  const [only, ...others] = authorities
  return (
    <CommandForm command={addPlanCommand} title="Add a plan" formToken={formToken} button="Add plan" cancelHref="/plans" typed={typed}>
      {(state) => (
        <>
          {only && others.length === 0 ? <input type="hidden" name="authority" value={only.id} />
            : <RadiosField state={state} name="authority" legend="Council" items={authorities.map(({ id, name }) => ({ value: String(id), label: name }))} />}
          <PlanInputs state={state} plan={{ silentAfterDays: 30, checkBackMonths: 3 }} />
        </>
      )}
    </CommandForm>
  )
}
