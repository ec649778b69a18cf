import type { FormState } from '@/components/form-state'

/** Stands for the numbers of one figure as they were typed: a question about them is answered for these and no others. */
export function askedKey(row: string, { value, numerator, denominator }: Record<'value' | 'numerator' | 'denominator', string>): string {
  return `${row}=${[value, numerator, denominator].map((typed) => typed.replaceAll(/\s/g, '')).join('|')}`
}

export const fieldOf = (part: string, row: string) => (row ? `${part}-${row}` : part)

/** What is asked in the answer to a form: the rows whose figures have a question, and what stands for them. Null when nothing is. */
export function askedIn(state: FormState): { rows: string[]; token: string } | null {
  if (!state.errors.some(({ field }) => field === 'checked')) return null
  const rows = state.errors.flatMap(({ field }) => (field === 'value' || field.startsWith('value-') ? [field.slice('value-'.length)] : []))
  const typed = (part: string, row: string) => [state.values[fieldOf(part, row)] ?? ''].flat()[0] ?? ''
  return { rows, token: rows.map((row) => askedKey(row, { value: typed('value', row), numerator: typed('numerator', row), denominator: typed('denominator', row) })).join(' ') }
}
