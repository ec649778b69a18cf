import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import { noteIds } from './field-notes'
import { errorFor, typedText } from './field-state'
import { FormGroup } from './form-group'
import type { FormState } from './form-state'

type Props = {
  state: FormState
  name: string
  label: string
  hint?: ReactNode
  warning?: ReactNode
  defaultValue?: string
  type?: 'text' | 'email' | 'password' | 'search' | 'url'
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: 'numeric' | 'decimal'
  spellCheck?: boolean
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30
}

export function TextField({ state, name, label, hint, warning, defaultValue, type = 'text', width, ...input }: Props) {
  const error = errorFor(state, name)
  const classes = ['govuk-input', width && `govuk-input--width-${width}`, error && 'govuk-input--error']
  return (
    <FormGroup name={name} label={label} hint={hint} warning={warning} error={error}>
      <input
        {...input}
        key={type === 'password' ? state.attempt : undefined}
        className={classes.filter(Boolean).join(' ')}
        id={name}
        name={name}
        type={type}
        defaultValue={type === 'password' ? undefined : typedText(state, name, defaultValue)}
        aria-describedby={noteIds(name, { hint, warning, error })}
        aria-invalid={error ? true : undefined}
      />
    </FormGroup>
  )
}
