import type { ReactNode } from 'react'
import { describedBy } from './field-state'

export type Notes = { hint?: ReactNode; warning?: ReactNode; error?: string }

export function noteIds(name: string, { hint, warning, error }: Notes): string | undefined {
  return describedBy(hint != null && `${name}-hint`, warning != null && `${name}-warning`, error && `${name}-error`)
}

export function FieldNotes({ name, hint, warning, error }: Notes & { name: string }) {
  return (
    <>
      {hint != null && <div id={`${name}-hint`} className="govuk-hint">{hint}</div>}
      {warning != null && <div id={`${name}-warning`} className="govuk-hint">{warning}</div>}
      {error && (
        <p id={`${name}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
    </>
  )
}
