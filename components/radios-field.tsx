import type { ReactNode } from 'react'
import { Choice, type ChoiceItem } from './choice'
import { errorFor, typedText } from './field-state'
import { FieldsetGroup } from './fieldset-group'
import type { FormState } from './form-state'

type Props = {
  state: FormState
  name: string
  legend: string
  hint?: ReactNode
  defaultValue?: string
  items: ChoiceItem[]
  inline?: boolean
  small?: boolean
}

export function RadiosField({ state, name, legend, hint, defaultValue, items, inline, small }: Props) {
  const chosen = typedText(state, name, defaultValue)
  const classes = ['govuk-radios', inline && 'govuk-radios--inline', small && 'govuk-radios--small']
  return (
    <FieldsetGroup name={name} legend={legend} hint={hint} error={errorFor(state, name)}>
      <div className={classes.filter(Boolean).join(' ')}>
        {items.map((item, index) => (
          <Choice
            key={item.value}
            kind="radios"
            id={index === 0 ? name : `${name}-${index + 1}`}
            name={name}
            item={item}
            chosen={item.value === chosen}
          />
        ))}
      </div>
    </FieldsetGroup>
  )
}
