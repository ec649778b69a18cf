import type { ReactNode } from 'react'
import { FieldNotes, type Notes } from './field-notes'

type Props = Notes & { name: string; label: string; children: ReactNode }

export function FormGroup({ name, label, children, ...notes }: Props) {
  return (
    <div className={`govuk-form-group${notes.error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label" htmlFor={name}>{label}</label>
      <FieldNotes name={name} {...notes} />
      {children}
    </div>
  )
}
