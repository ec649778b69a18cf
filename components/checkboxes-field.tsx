import type { ReactNode } from 'react'
import { Choice, type ChoiceItem } from './choice'
import { errorFor, typedList } from './field-state'
import { FieldsetGroup } from './fieldset-group'
import type { FormState } from './form-state'

type Props = {
  state: FormState
  name: string
  legend: string
  hint?: ReactNode
  defaultValue?: string[]
  items: ChoiceItem[]
  small?: boolean
}

export function CheckboxesField({ state, name, legend, hint, defaultValue, items, small }: Props) {
  const ticked = typedList(state, name, defaultValue)
  return (
    <FieldsetGroup name={name} legend={legend} hint={hint} error={errorFor(state, name)}>
      <div className={`govuk-checkboxes${small ? ' govuk-checkboxes--small' : ''}`}>
        {items.map((item, index) => (
          <Choice
            key={item.value}
            kind="checkboxes"
            id={index === 0 ? name : `${name}-${index + 1}`}
            name={name}
            item={item}
            chosen={ticked.includes(item.value)}
          />
        ))}
      </div>
    </FieldsetGroup>
  )
}
