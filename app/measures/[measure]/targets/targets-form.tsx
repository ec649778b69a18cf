'use client'
import { CheckboxesField } from '@/components/checkboxes-field'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { TextField } from '@/components/text-field'
import { setTargetsCommand } from './commands'
import type { TargetsShown } from './loaders'

export function TargetsForm({ shown: { measure, form } }: { shown: Pick<TargetsShown, 'measure' | 'form'> }) {
  const near = measure.polarity === 'stay_near'
  return (
    <CommandForm {...form} command={setTargetsCommand} title={`Targets of ${measure.ref}`} version={measure.version} button="Save targets" cancelHref={`/measures/${measure.id}`}>
      {(state) => (
        <>
          <input type="hidden" name="measure" value={measure.id} />
          <DateField state={state} name="holds-from" legend="Day from which they hold" hint="For example, 1 4 2026. Those of an earlier day stay. The same day again takes their place" />
          <TextField state={state} name="minimum" label="Minimum (optional)" width={10} inputMode="decimal" />
          <TextField state={state} name="upper" label={near ? 'Target to stay near' : 'Upper target (optional)'} width={10} inputMode="decimal" />
          {near && <TextField state={state} name="tolerance" label="Tolerance" hint="How far from the target is still near it" width={10} inputMode="decimal" />}
          <CheckboxesField state={state} name="ended" legend="No target" items={[{ value: 'yes', label: 'There is no target from this day on' }]} small />
        </>
      )}
    </CommandForm>
  )
}
