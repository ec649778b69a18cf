import type { ReactNode } from 'react'
import { noteIds } from './field-notes'
import { describedBy, errorFor, typedText } from './field-state'
import { FormGroup } from './form-group'
import type { FormState } from './form-state'

type Props = {
  state: FormState
  name: string
  label: string
  hint?: ReactNode
  warning?: ReactNode
  defaultValue?: string
  rows?: number
  maxLength?: number
}

/** The length is said, not enforced in the browser: what is pasted would be cut off without a word. */
export function TextAreaField({ state, name, label, hint, warning, defaultValue, rows = 5, maxLength }: Props) {
  const error = errorFor(state, name)
  const lengthId = maxLength ? `${name}-length` : undefined
  return (
    <FormGroup name={name} label={label} hint={hint} warning={warning} error={error}>
      <textarea
        className={`govuk-textarea${error ? ' govuk-textarea--error' : ''}${lengthId ? ' mb-1' : ''}`}
        id={name}
        name={name}
        rows={rows}
        defaultValue={typedText(state, name, defaultValue)}
        aria-describedby={describedBy(noteIds(name, { hint, warning, error }), lengthId)}
        aria-invalid={error ? true : undefined}
      />
      {maxLength && (
        <div id={lengthId} className="govuk-hint">
          You can enter up to {maxLength.toLocaleString('en-GB')} characters
        </div>
      )}
    </FormGroup>
  )
}
