import type { ReactNode } from 'react'
import { noteIds } from './field-notes'
import { errorFor } from './field-state'
import { FormGroup } from './form-group'
import type { FormState } from './form-state'

type Props = {
  state: FormState
  name: string
  label: string
  hint?: ReactNode
  warning?: ReactNode
  accept?: string
  multiple?: boolean
}

export function FileField({ state, name, label, hint, warning, accept, multiple }: Props) {
  const error = errorFor(state, name)
  return (
    <FormGroup name={name} label={label} hint={hint} warning={warning} error={error}>
      <input
        className={`govuk-file-upload${error ? ' govuk-file-upload--error' : ''}`}
        id={name}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-describedby={noteIds(name, { hint, warning, error })}
        aria-invalid={error ? true : undefined}
      />
    </FormGroup>
  )
}
