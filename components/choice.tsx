export type ChoiceItem = { value: string; label: string; hint?: string }

type Props = { kind: 'radios' | 'checkboxes'; id: string; name: string; item: ChoiceItem; chosen: boolean }

export function Choice({ kind, id, name, item, chosen }: Props) {
  const hintId = item.hint ? `${id}-item-hint` : undefined
  return (
    <div className={`govuk-${kind}__item`}>
      <input
        className={`govuk-${kind}__input`}
        id={id}
        name={name}
        type={kind === 'radios' ? 'radio' : 'checkbox'}
        value={item.value}
        defaultChecked={chosen}
        aria-describedby={hintId}
      />
      <label className={`govuk-label govuk-${kind}__label`} htmlFor={id}>{item.label}</label>
      {item.hint && <div id={hintId} className={`govuk-hint govuk-${kind}__hint`}>{item.hint}</div>}
    </div>
  )
}
