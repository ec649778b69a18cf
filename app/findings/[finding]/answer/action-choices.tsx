import { Choice } from '@/components/choice'
import { errorFor, typedList } from '@/components/field-state'
import { FieldsetGroup } from '@/components/fieldset-group'
import type { FormState } from '@/components/form-state'
import type { ChoiceGroup } from './loaders'

/** Actions to tick, a group for each priority area, all under the one name. The first box has the name as its id: an error leads there. */
export function ActionChoices({ state, name, groups }: { state: FormState; name: string; groups: ChoiceGroup[] }) {
  const ticked = typedList(state, name)
  return groups.map(({ key, legend, items }, group) => (
    <FieldsetGroup key={key} name={`${name}-${key}`} legend={legend} error={group === 0 ? errorFor(state, name) : undefined}>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {items.map((item, i) => <Choice key={item.value} kind="checkboxes" id={group === 0 && i === 0 ? name : `${name}-${item.value}`} name={name} item={item} chosen={ticked.includes(item.value)} />)}
      </div>
    </FieldsetGroup>
  ))
}
