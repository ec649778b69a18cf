import type { SaidLink } from '#db/evidence'
import { readTime } from '#domain/board'
import { RuleError } from '#domain/errors'
import { LINK_ROWS, readLink } from '#domain/evidence-links'
import { line, type Field } from './fields.ts'

/** "link-1-url" and "link-1-label" and so on. Blank rows are dropped. */
export const links: Field<SaidLink[]> = {
  freeText: true,
  names: LINK_ROWS.flatMap((row) => [`link-${row}-url`, `link-${row}-label`]),
  read: (data) => {
    const said: SaidLink[] = []
    for (const row of LINK_ROWS) {
      const read = readRow(data, `link-${row}`, row)
      if ('error' in read) return read
      if (read.value) said.push(read.value)
    }
    return { value: said }
  },
}

function readRow(data: FormData, name: string, row: number): { value: SaidLink | null } | { error: string; at: string } {
  const url = line(`The address of link ${row}`, { most: 4000, optional: true }).read(data, `${name}-url`)
  if ('error' in url) return { error: url.error, at: `${name}-url` }
  const label = line(`What link ${row} is`, { optional: true }).read(data, `${name}-label`)
  if ('error' in label) return { error: label.error, at: `${name}-label` }
  if (!url.value) return label.value ? { error: `Enter the address of link ${row}, or take out what it is`, at: `${name}-url` } : { value: null }
  try {
    return { value: { url: readLink(url.value), label: label.value } }
  } catch (error) {
    if (error instanceof RuleError) return { error: error.message, at: `${name}-url` }
    throw error
  }
}

/** References of actions in one line, "1.2, 3.4". */
export function refs(label: string, { most = 50 } = {}): Field<string[]> {
  return { freeText: true, read: (data, name) => {
    const read = line(label, { most: 1000, optional: true }).read(data, name)
    if ('error' in read) return read
    const value = [...new Set(read.value.split(/[\s,;]+/).filter(Boolean))]
    return value.length > most ? { error: `${label} can be at most ${most}` } : { value }
  } }
}

/** The address of one thing, or null when left blank. It is never fetched. */
export function address(label: string): Field<string | null> {
  return reading(line(label, { most: 4000, optional: true }), readLink)
}

/** A time on the clock, "14:00", or null when left blank. */
export function time(label: string): Field<string | null> {
  return reading(line(label, { most: 20, optional: true, freeText: false }), (typed) => readTime(typed, label))
}

/** What a rule of the domain makes of a line, with the rule's sentence when it refuses. */
function reading<T>(typed: Field<string>, understand: (text: string) => T): Field<T | null> {
  return { ...typed, read: (data, name) => {
    const read = typed.read(data, name)
    if ('error' in read || !read.value) return 'error' in read ? read : { value: null }
    try {
      return { value: understand(read.value) }
    } catch (error) {
      if (error instanceof RuleError) return { error: error.message }
      throw error
    }
  } }
}
