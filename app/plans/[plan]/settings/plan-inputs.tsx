import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import type { FormState } from '@/components/form-state'
import { TextField } from '@/components/text-field'

type Said = { name: string; phase: string; silentAfterDays: number; checkBackMonths: number }

export function PlanInputs({ state, plan }: { state: FormState; plan: Partial<Said> & Pick<Said, 'silentAfterDays' | 'checkBackMonths'> }) {
  return (
    <>
      <TextField state={state} name="name" label="Name of the plan" warning={CHILDRENS_DATA_WARNING} defaultValue={plan.name} width={30} />
      <TextField state={state} name="phase" label="Phase (optional)" hint="For example, Phase 2: embedding" warning={CHILDRENS_DATA_WARNING} defaultValue={plan.phase} width={20} />
      <TextField state={state} name="silent" label="Days until an action is silent" hint="An open action without an update for longer than this is listed as silent" defaultValue={String(plan.silentAfterDays)} width={3} inputMode="numeric" />
      <TextField state={state} name="check-back" label="Months until the check-back" hint="How long after sign-off the board asks whether it is still so" defaultValue={String(plan.checkBackMonths)} width={3} inputMode="numeric" />
    </>
  )
}
