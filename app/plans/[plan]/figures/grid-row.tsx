import { type ComponentProps, type FormEvent, useState } from 'react'
import { errorFor, typedList, typedText } from '@/components/field-state'
import type { FormState } from '@/components/form-state'
import { PARTS } from './grid-keys'
import { quickChecks, type Checked } from './quick-checks'

export type GridRow = {
  key: string; id: number; ref: string; title: string; unitWords: string; unit: Checked['unit']; before: string; bounds: Checked['bounds']
  value: string; numerator: string; denominator: string; provisional: boolean; missing: boolean; byHand: boolean
}

const LABELS: Record<(typeof PARTS)[number], string> = { numerator: 'Numerator', denominator: 'Denominator', value: 'Figure' }

/** One measure: what is typed is checked as one goes, and said below it. */
export function GridRowCells({ row, state, ...handlers }: { row: GridRow; state: FormState } & Pick<ComponentProps<'input'>, 'onKeyDown' | 'onPaste'>) {
  const [said, setSaid] = useState<string[]>([])
  const { key } = row
  const errors = PARTS.flatMap((part) => errorFor(state, `${part}-${key}`) ?? [])
  const notes = `notes-${key}`

  function check({ currentTarget }: FormEvent<HTMLInputElement>) {
    const typed = (part: string) => currentTarget.form?.querySelector<HTMLInputElement>(`[name="${part}-${key}"]`)?.value ?? ''
    setSaid(quickChecks({ value: typed('value'), numerator: typed('numerator'), denominator: typed('denominator') }, row))
  }

  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        <a className="govuk-link" href={`/measures/${row.id}`}>{row.ref}</a> {row.title}
        <span className="govuk-hint mb-0 block text-base">{row.unitWords}{row.missing && ': no figure yet'}</span>
        {row.byHand && <a className="govuk-link block font-normal" href={`/measures/${row.id}/figure`}>Rate {row.ref} by hand</a>}
        <span id={notes} aria-live="polite" className="block">
          {errors.map((error) => <span key={error} className="govuk-error-message mb-1"><span className="govuk-visually-hidden">Error:</span> {error}</span>)}
          {said.map((each) => <span key={each} className="block font-normal">Check: {each}</span>)}
        </span>
      </th>
      <td className="govuk-table__cell govuk-table__cell--numeric">{row.before}</td>
      {PARTS.map((part) => {
        const name = `${part}-${key}`
        const wrong = errorFor(state, name) !== undefined
        return (
          <td key={part} className="govuk-table__cell">
            <input {...handlers} onInput={check} className={`govuk-input govuk-input--width-5${wrong ? ' govuk-input--error' : ''}`} id={name} name={name} type="text" inputMode="decimal" autoComplete="off" data-part={part}
              aria-label={`${LABELS[part]} of ${row.ref} ${row.title}`} aria-describedby={notes} aria-invalid={wrong || undefined} defaultValue={typedText(state, name, row[part])} />
          </td>
        )
      })}
      <td className="govuk-table__cell"><Provisional row={row} state={state} /></td>
    </tr>
  )
}

function Provisional({ row, state }: { row: GridRow; state: FormState }) {
  const name = `provisional-${row.key}`
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input className="govuk-checkboxes__input" id={name} name={name} type="checkbox" value="yes" defaultChecked={typedList(state, name, row.provisional ? ['yes'] : []).includes('yes')} />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={name}><span className="govuk-visually-hidden">{row.ref} {row.title} is provisional</span></label>
      </div>
    </div>
  )
}
