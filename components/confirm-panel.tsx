import { Choice } from './choice'
import { errorFor } from './field-state'
import { FieldsetGroup } from './fieldset-group'
import type { FormState } from './form-state'

const name = 'confirm-childrens-data'

export function ConfirmPanel({ state }: { state: FormState }) {
  if (!state.confirm) return null
  const item = { value: state.confirm.token, label: 'I have checked, and this does not identify a child' }
  return (
    <FieldsetGroup
      name={name}
      legend="This looks like a child’s record"
      hint={state.confirm.sentence}
      error={errorFor(state, name)}
    >
      <div className="govuk-checkboxes">
        <Choice kind="checkboxes" id={name} name={name} item={item} chosen={false} />
      </div>
    </FieldsetGroup>
  )
}
