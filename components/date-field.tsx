import type { ReactNode } from 'react'
import { errorFor, typedText } from './field-state'
import { FieldsetGroup } from './fieldset-group'
import type { FormState } from './form-state'

type Props = {
  state: FormState
  name: string
  legend: string
  hint?: ReactNode
  defaultValue?: { day: string; month: string; year: string }
  /** A month has no day. */
  monthOnly?: boolean
}

const parts = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const

/** Three inputs: name-day, name-month and name-year; two for a month. An error may be of the whole date or of one part. */
export function DateField({ state, name, legend, hint, defaultValue, monthOnly }: Props) {
  const whole = errorFor(state, name)
  const error = whole ?? errorFor(state, ...parts.map(({ part }) => `${name}-${part}`))
  return (
    <FieldsetGroup name={name} legend={legend} hint={hint} error={error} role="group">
      <div className="govuk-date-input" id={name}>
        {parts.filter(({ part }) => !(monthOnly && part === 'day')).map(({ part, label, width }) => {
          const id = `${name}-${part}`
          const wrong = whole !== undefined || errorFor(state, id) !== undefined
          return (
            <div key={part} className="govuk-date-input__item">
              <div className="govuk-form-group">
                <label className="govuk-label govuk-date-input__label" htmlFor={id}>{label}</label>
                <input
                  className={`govuk-input govuk-date-input__input govuk-input--width-${width}${wrong ? ' govuk-input--error' : ''}`}
                  id={id}
                  name={id}
                  type="text"
                  inputMode="numeric"
                  defaultValue={typedText(state, id, defaultValue?.[part])}
                  aria-invalid={wrong ? true : undefined}
                />
              </div>
            </div>
          )
        })}
      </div>
    </FieldsetGroup>
  )
}
