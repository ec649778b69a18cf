import type { ReactNode } from 'react'
import { FieldNotes, noteIds, type Notes } from './field-notes'

type Props = Notes & { name: string; legend: string; role?: 'group'; children: ReactNode }

export function FieldsetGroup({ name, legend, role, children, ...notes }: Props) {
  return (
    <div className={`govuk-form-group${notes.error ? ' govuk-form-group--error' : ''}`}>
      <fieldset className="govuk-fieldset" role={role} aria-describedby={noteIds(name, notes)}>
        <legend className="govuk-fieldset__legend">{legend}</legend>
        <FieldNotes name={name} {...notes} />
        {children}
      </fieldset>
    </div>
  )
}
