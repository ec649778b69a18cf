import { Choice } from '@/components/choice'
import { errorFor } from '@/components/field-state'
import { FieldsetGroup } from '@/components/fieldset-group'
import type { FormState } from '@/components/form-state'
import { askedIn } from './asked-figures'

/** Drawn once a form came back with questions: the box that says that the figures asked about are right. */
export function CheckedFigures({ state }: { state: FormState }) {
  const asked = askedIn(state)
  if (!asked) return null
  return (
    <FieldsetGroup name="checked" legend="Questions about these figures" hint="Change a figure that is wrong. One that is right is saved as you typed it" error={errorFor(state, 'checked')}>
      <div className="govuk-checkboxes" key={state.attempt}>
        <Choice kind="checkboxes" id="checked" name="checked" item={{ value: asked.token, label: 'I checked: these figures are right' }} chosen={false} />
      </div>
    </FieldsetGroup>
  )
}
