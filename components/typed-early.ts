import { useLayoutEffect, useState, useSyncExternalStore, type RefObject } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
/** A field as somebody left it before the scripts took over: its place in the form, and what it held. */
type Early = { place: number; value: string; checked?: boolean }

const isField = (element: Element): element is Field => /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName)
const fieldsOf = (form: HTMLFormElement) => [...form.elements].filter(isField)
const isTicked = (field: Field): field is HTMLInputElement => field.tagName === 'INPUT' && /^(radio|checkbox)$/.test(field.type)
const isSelect = (field: Field): field is HTMLSelectElement => field.tagName === 'SELECT'

function wasChanged(field: Field): boolean {
  if (isTicked(field)) return field.checked !== field.defaultChecked
  if (isSelect(field)) return [...field.options].some((option) => option.selected !== option.defaultSelected)
  return field.type !== 'file' && field.value !== field.defaultValue
}

/** What was changed in a form since the server sent it. */
export function changedIn(form: HTMLFormElement): Early[] {
  return fieldsOf(form).flatMap((field, place) => (wasChanged(field) ? [{ place, value: field.value, ...(isTicked(field) && { checked: field.checked }) }] : []))
}

/** Puts back what was changed. Nothing else of the form is touched. */
export function putBack(form: HTMLFormElement, early: readonly Early[]): void {
  const fields = fieldsOf(form)
  for (const { place, value, checked } of early) {
    const field = fields[place]
    if (field && isTicked(field)) field.checked = checked ?? field.checked
    else if (field) field.value = value
  }
}

const never = () => () => undefined

/** Keeps what was typed before the scripts took over: React sets every field back to what the server sent. Only of a page that came whole from the server. */
export function useTypedEarly(form: RefObject<HTMLFormElement | null>, id: string): void {
  const cameFromServer = useSyncExternalStore(never, () => false, () => true)
  const [early] = useState(() => {
    const standing = cameFromServer && typeof document !== 'undefined' ? document.querySelector<HTMLFormElement>(`form#${id}`) : null
    return standing ? changedIn(standing) : []
  })
  useLayoutEffect(() => {
    if (form.current) putBack(form.current, early)
  }, [form, early])
}
