import type { ReactNode } from 'react'
import { noteIds } from './field-notes'
import { errorFor, typedText } from './field-state'
import { FormGroup } from './form-group'
import type { FormState } from './form-state'

type Props = {
  state: FormState
  name: string
  label: string
  hint?: ReactNode
  defaultValue?: string
  options: { value: string; label: string }[]
}

export function SelectField({ state, name, label, hint, defaultValue, options }: Props) {
  const error = errorFor(state, name)
  return (
    <FormGroup name={name} label={label} hint={hint} error={error}>
      <select
        className={`govuk-select max-w-full${error ? ' govuk-select--error' : ''}`}
        id={name}
        name={name}
        defaultValue={typedText(state, name, defaultValue)}
        aria-describedby={noteIds(name, { hint, error })}
        aria-invalid={error ? true : undefined}
      >
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </FormGroup>
  )
}
