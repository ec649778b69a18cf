import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { DateField } from '@/components/date-field'
import { errorFor } from '@/components/field-state'
import type { FormState } from '@/components/form-state'
import { RadiosField } from '@/components/radios-field'
import { TextAreaField } from '@/components/text-area-field'

const ANSWERS = [
  { value: 'yes', label: 'Yes, something else is counted', hint: 'The series breaks: nothing is compared across it' },
  { value: 'no', label: 'No, it only says the same better' },
]

/** Asked once the definition of a measure with figures was changed: is it still the same that is counted? */
export function BreakFields({ state }: { state: FormState }) {
  const asked = errorFor(state, 'recount') !== undefined || state.values.recount !== undefined
  if (!asked) return null
  return (
    <>
      <RadiosField state={state} name="recount" legend="Is this a change of what is counted?" items={ANSWERS} />
      <DateField state={state} name="month" legend="First month that is counted in the new way" hint="When something else is counted. For example, 4 2026" monthOnly />
      <TextAreaField state={state} name="reason" label="Reason" hint="When something else is counted: why" warning={CHILDRENS_DATA_WARNING} rows={2} maxLength={1000} />
    </>
  )
}
