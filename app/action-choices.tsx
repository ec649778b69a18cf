import { Choice } from '@/components/choice'
import { FieldNotes } from '@/components/field-notes'
import { errorFor, typedList } from '@/components/field-state'
import type { FormState } from '@/components/form-state'

export type ChoiceGroup = { key: string; legend: string; items: { value: string; label: string; hint: string }[] }

/** Actions to tick, a group for each priority area, all under the one name. The first box, or without one the group, has the name as its id: an error leads there. */
export function ActionChoices({ state, name, groups }: { state: FormState; name: string; groups: ChoiceGroup[] }) {
  const ticked = typedList(state, name)
  const error = errorFor(state, name)
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`} id={groups.length === 0 ? name : undefined}>
      <FieldNotes name={name} error={error} />
      {groups.map(({ key, legend, items }, group) => (
        <fieldset key={key} className="govuk-fieldset mb-4" aria-describedby={error ? `${name}-error` : undefined}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
          <div className="govuk-checkboxes govuk-checkboxes--small">
            {items.map((item, i) => <Choice key={item.value} kind="checkboxes" id={group === 0 && i === 0 ? name : `${name}-${item.value}`} name={name} item={item} chosen={ticked.includes(item.value)} />)}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
