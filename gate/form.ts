import { createHash, randomBytes } from 'node:crypto'
import { findChildrensData, sentenceFor } from '#domain/childrens-data'
import type { Field } from './fields.ts'

/** A form: its fields by the names that the page gives them. */
export type Form = Record<string, Field<unknown>>
export type InputOf<F extends Form> = { [Name in keyof F]: F[Name] extends Field<infer T> ? T : never }
export type Typed = Record<string, string | string[]>
export type FieldError = { field: string; message: string }

/** Reads a posted form. Either every field is as it should be, or each that isn't has its sentence. */
export function parseForm<F extends Form>(form: F, data: FormData): { input: InputOf<F> } | { errors: FieldError[] } {
  const errors: FieldError[] = []
  const input: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(form)) {
    const read = field.read(data, name)
    if ('error' in read) errors.push({ field: read.at ?? name, message: read.error })
    else input[name] = read.value
  }
  return errors.length > 0 ? { errors } : { input: input as InputOf<F> }
}

const NEVER_SHOWN_AGAIN = /^\$ACTION|^form-token$|^version$|password|^confirm-childrens-data$/

/** Everything that was typed, to be shown again. Never a password, never a file. */
export function typedIn(data: FormData): Typed {
  const typed: Typed = {}
  for (const name of new Set(data.keys())) {
    if (NEVER_SHOWN_AGAIN.test(name)) continue
    const values = data.getAll(name).filter((value) => typeof value === 'string')
    const [only] = values
    if (values.length === 1 && only !== undefined) typed[name] = only
    else if (values.length > 1) typed[name] = values
  }
  return typed
}

/** What looks like a child's record in the free text and the file names of a form: a sentence, and a token that stands for exactly this content. */
export function childrensDataIn(form: Form, data: FormData): { token: string; sentence: string } | null {
  const texts = Object.entries(form).filter(([, field]) => field.freeText)
    .flatMap(([name, field]) => (field.names ?? [name]).flatMap((each) => data.getAll(each)))
    .map((value) => (typeof value === 'string' ? value : value.name))
  const found = texts.flatMap((text) => findChildrensData(text))
  if (found.length === 0) return null
  return { token: createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 32), sentence: sentenceFor(found) }
}

/** Stands for one showing of a form: the same one saved twice changes nothing the second time. */
export const formToken = (): string => randomBytes(16).toString('base64url')
