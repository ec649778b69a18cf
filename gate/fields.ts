import { z } from 'zod'
import { parseDay, type Day } from '#domain/dates'
import { RuleError } from '#domain/errors'
import { monthEnd } from '#domain/measures'

type Read<T> = { value: T } | { error: string; at?: string }

/** One field of a form: how it is read, and whether a person writes freely in it. `names` are the controls it is made of, when not its own name. */
export type Field<T> = { read: (data: FormData, name: string) => Read<T>; freeText?: boolean; names?: readonly string[] }

// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

const textOf = (data: FormData, name: string) => {
  const value = data.get(name)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : ''
}
const lower = (label: string) => label.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase())

function readText(data: FormData, name: string, label: string, most: number): Read<string> {
  const value = textOf(data, name)
  if (CONTROL.test(value)) return { error: `${label} has a character in it that can not be saved: type it again rather than pasting it` }
  if (value.length > most) return { error: `${label} must be ${most.toLocaleString('en-GB')} characters or fewer. It has ${value.length.toLocaleString('en-GB')}` }
  return { value }
}

type TextOptions = { most?: number; missing?: string; optional?: boolean; freeText?: boolean }

/** One line of text. */
export function line(label: string, { most = 200, missing, optional = false, freeText = true }: TextOptions = {}): Field<string> {
  return {
    freeText,
    read: (data, name) => {
      const read = readText(data, name, label, most)
      if ('error' in read) return read
      if (!read.value && !optional) return { error: missing ?? `Enter ${lower(label)}` }
      return { value: read.value.replaceAll(/\s+/g, ' ') }
    },
  }
}

/** Text of several lines. */
export function passage(label: string, { most = 4000, missing, optional = false }: TextOptions = {}): Field<string> {
  return {
    freeText: true,
    read: (data, name) => {
      const read = readText(data, name, label, most)
      if ('value' in read && !read.value && !optional) return { error: missing ?? `Enter ${lower(label)}` }
      return read
    },
  }
}

/** One line for each of several things, "I get the right support"; blank lines are dropped. */
export function lines(label: string, { most = 10 } = {}): Field<string[]> {
  return {
    freeText: true,
    read: (data, name) => {
      const read = readText(data, name, label, 4000)
      if ('error' in read) return read
      const value = read.value.split('\n').map((each) => each.trim()).filter(Boolean)
      return value.length > most ? { error: `${label} can have at most ${most} lines` } : { value }
    },
  }
}

/** One of a closed vocabulary. */
export function choice<T extends string>(values: readonly T[], missing: string): Field<T> {
  const schema = z.enum(values as readonly [T, ...T[]])
  return { read: (data, name) => {
    const read = schema.safeParse(data.get(name))
    return read.success ? { value: read.data as T } : { error: missing }
  } }
}

/** Any number out of a closed vocabulary. */
export function choices<T extends string>(values: readonly T[], wrong: string): Field<T[]> {
  const schema = z.array(z.enum(values as readonly [T, ...T[]]))
  return { read: (data, name) => {
    const read = schema.safeParse(data.getAll(name))
    return read.success ? { value: read.data as T[] } : { error: wrong }
  } }
}

const Id = z.string().regex(/^[1-9]\d{0,14}$/).transform(Number)

/** The id of a row. Whether the asker may see that row is asked when it is loaded. */
export function id(missing: string): Field<number> {
  return { read: (data, name) => {
    const read = Id.safeParse(data.get(name))
    return read.success ? { value: read.data } : { error: missing }
  } }
}

export function optionalId(wrong: string): Field<number | null> {
  return optional(id(wrong))
}

export function ids(missing: string, { least = 0, most = 200 } = {}): Field<number[]> {
  return { read: (data, name) => {
    const read = z.array(Id).safeParse(data.getAll(name))
    if (!read.success || read.data.length < least) return { error: missing }
    return read.data.length > most ? { error: `Choose at most ${most}` } : { value: [...new Set(read.data)] }
  } }
}

/** Numbers in the order in which they stand, repeated ones too. */
export function inOrder(missing: string): Field<number[]> {
  return { read: (data, name) => {
    const read = z.array(Id).safeParse(data.getAll(name))
    return read.success ? { value: read.data } : { error: missing }
  } }
}

/** A field that may be left blank. */
export function optional<T>(field: Field<T>): Field<T | null> {
  return { ...field, read: (data, name) => (textOf(data, name) === '' ? { value: null } : field.read(data, name)) }
}

/** The version of the row that a form was opened on. */
export const version: Field<number> = id('This form is not whole: open the page again and repeat your change')

export function number(label: string, { least, most }: { least: number; most: number }): Field<number> {
  const sentence = `${label} must be a whole number from ${least} to ${most}`
  return { read: (data, name) => {
    const read = z.string().regex(/^\d{1,6}$/).transform(Number).pipe(z.number().min(least).max(most)).safeParse(textOf(data, name))
    return read.success ? { value: read.data } : { error: sentence }
  } }
}

export function email(label: string): Field<string> {
  return { read: (data, name) => {
    const read = z.email().max(254).safeParse(textOf(data, name))
    return read.success ? { value: read.data } : { error: `${label} must be like name@example.gov.uk` }
  } }
}

/** A password as it was typed: never trimmed, never shown again. */
export function password(label: string, { least = 1, most = 200 } = {}): Field<string> {
  return { read: (data, name) => {
    const value = data.get(name)
    if (typeof value !== 'string' || value === '') return { error: `Enter ${lower(label)}` }
    if (value.length < least) return { error: `${label} must be ${least} characters or more` }
    return value.length > most ? { error: `${label} must be ${most} characters or fewer` } : { value }
  } }
}

/** A day typed in three parts. Null when left blank. */
export function optionalDay(label: string): Field<Day | null> {
  return { read: (data, name) => {
    try {
      return { value: parseDay({ day: textOf(data, `${name}-day`), month: textOf(data, `${name}-month`), year: textOf(data, `${name}-year`) }, label) }
    } catch (error) {
      if (error instanceof RuleError) return { error: error.message, at: `${name}-day` }
      throw error
    }
  } }
}

export function day(label: string, missing = `Enter ${lower(label)}`): Field<Day> {
  return { read: (data, name) => {
    const read = optionalDay(label).read(data, name)
    if ('error' in read) return read
    return read.value === null ? { error: missing, at: `${name}-day` } : { value: read.value }
  } }
}

/** A month typed in two parts: the last day of it. */
export function month(label: string): Field<Day> {
  const wrong = `${label} must be a real month, like 6 2026, between 1990 and 2100`
  return { read: (data, name) => {
    const [typed, year] = [textOf(data, `${name}-month`), textOf(data, `${name}-year`)]
    if (!typed && !year) return { error: `Enter the ${lower(label)}`, at: `${name}-month` }
    if (!typed || !year) return { error: `${label} must include a ${typed ? 'year' : 'month'}`, at: `${name}-${typed ? 'year' : 'month'}` }
    try {
      const first = parseDay({ day: '1', month: typed, year }, label)
      return first ? { value: monthEnd(first) } : { error: wrong, at: `${name}-month` }
    } catch (error) {
      if (error instanceof RuleError) return { error: wrong, at: `${name}-month` }
      throw error
    }
  } }
}

/** A month that may be left blank. */
export function optionalMonth(label: string): Field<Day | null> {
  return { read: (data, name) => (textOf(data, `${name}-month`) || textOf(data, `${name}-year`) ? month(label).read(data, name) : { value: null }) }
}

/** A box that is ticked or not. */
export const tick: Field<boolean> = { read: (data, name) => ({ value: data.get(name) !== null }) }

/** The files that were chosen; browsers post one empty file when none was. Their content is looked at later. */
export const files: Field<File[]> = {
  freeText: true,
  read: (data, name) => ({ value: data.getAll(name).filter((value): value is File => value instanceof File && (value.size > 0 || !NAMELESS.includes(value.name))) }),
}
/** The empty file's name, posted plainly and by the framework's script, which makes a word of the missing name. */
const NAMELESS = ['', 'undefined']
