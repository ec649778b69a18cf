import type { FormState } from '@/components/form-state'
import { SelectField } from '@/components/select-field'
import { levelWords, type Level } from '#domain/risk-scale'

/** Likelihood and impact, each a level of the scale. The names begin with the prefix. */
export function LevelInputs({ state, size, prefix = '', level, optional }: { state: FormState; size: number; prefix?: string; level?: Level; optional?: boolean }) {
  const options = (of: keyof Level) => [{ value: '', label: optional ? 'As at first' : 'Select' }, ...Array.from({ length: size }, (_, i) => ({ value: String(i + 1), label: levelWords(size, of, i + 1) }))]
  return (
    <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2">
      <SelectField state={state} name={`${prefix}likelihood`} label="Likelihood" defaultValue={level ? String(level.likelihood) : ''} options={options('likelihood')} />
      <SelectField state={state} name={`${prefix}impact`} label="Impact" defaultValue={level ? String(level.impact) : ''} options={options('impact')} />
    </div>
  )
}
