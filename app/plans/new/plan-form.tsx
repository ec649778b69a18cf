'use client'
import { PlanInputs } from '@/app/plans/[plan]/settings/plan-inputs'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { RadiosField } from '@/components/radios-field'
import { TextField } from '@/components/text-field'
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
          <TextField state={state} name="board" label="Name of the board" hint="The board that holds this plan to account. One of the same name that the council has governs this plan too" warning={CHILDRENS_DATA_WARNING} width={30} />
        </>
      )}
    </CommandForm>
  )
}
