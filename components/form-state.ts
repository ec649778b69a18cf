export type FormState = {
  errors: { field: string; message: string }[]
  values: Record<string, string | string[]>
  conflict?: { by: string; when: string; version: number; differences: { label: string; theirs: string; yours: string }[] }
  confirm?: { token: string; sentence: string }
  attempt: number
}
export const untouched: FormState = { errors: [], values: {}, attempt: 0 }
