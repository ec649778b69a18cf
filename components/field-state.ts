import type { FormState } from './form-state'

export function errorFor(state: FormState, ...fields: string[]): string | undefined {
  return state.errors.find((error) => fields.includes(error.field))?.message
}

/** What was typed into the field, or its default while nothing has been sent. */
export function typedText(state: FormState, field: string, fallback = ''): string {
  const typed = typedList(state, field, [fallback])
  return typed[0] ?? ''
}

/** What was ticked. A box that was cleared isn't sent, so after an answer absence means cleared. */
export function typedList(state: FormState, field: string, fallback: string[] = []): string[] {
  const answered = Object.keys(state.values).length > 0
  if (!answered) return fallback
  const typed = state.values[field]
  if (typed === undefined) return []
  return Array.isArray(typed) ? typed : [typed]
}

export function describedBy(...ids: (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined
}
