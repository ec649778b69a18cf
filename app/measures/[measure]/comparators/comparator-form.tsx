'use client'
import { CommandForm } from '@/components/command-form'
import { RadiosField } from '@/components/radios-field'
import { TextField } from '@/components/text-field'
import { COMPARATORS, COMPARATOR_WORDS } from '#domain/vocabulary'
import { setComparatorCommand } from './commands'
import type { ComparatorsShown } from './loaders'

export function ComparatorForm({ shown: { measure, form } }: { shown: Pick<ComparatorsShown, 'measure' | 'form'> }) {
  return (
    <CommandForm {...form} command={setComparatorCommand} title={`Comparators of ${measure.ref}`} version={measure.version} button="Save comparator" cancelHref={`/measures/${measure.id}`}>
      {(state) => (
        <>
          <input type="hidden" name="measure" value={measure.id} />
          <RadiosField state={state} name="kind" legend="Compared with" items={COMPARATORS.map((value) => ({ value, label: COMPARATOR_WORDS[value] }))} />
          <TextField state={state} name="year" label="Year" hint="For example, 2021/22 or 2025. The same year again takes its place" width={10} />
          <TextField state={state} name="value" label="Figure" width={10} inputMode="decimal" />
        </>
      )}
    </CommandForm>
  )
}
