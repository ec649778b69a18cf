'use client'
import { type MouseEvent, useEffect, useRef } from 'react'
import type { FormState } from './form-state'

type Props = { errors: FormState['errors']; attempt: number }

export function ErrorSummary({ errors, attempt }: Props) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus()
  }, [attempt, errors.length])
  if (errors.length === 0) return null
  return (
    <div className="govuk-error-summary" ref={summary} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ field, message }) => (
              <li key={`${field} ${message}`}>
                {field ? <a href={`#${field}`} onClick={goToField}>{message}</a> : message}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}

/** A plain link scrolls to the input and hides its label above the edge: show the whole group. */
function goToField(event: MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(event.currentTarget.hash.slice(1))
  const input = target?.matches('input, select, textarea') ? target : target?.querySelector('input, select, textarea')
  if (!(input instanceof HTMLElement)) return
  event.preventDefault()
  const group = target?.closest('.govuk-form-group') ?? input
  group.scrollIntoView()
  input.focus({ preventScroll: true })
}
