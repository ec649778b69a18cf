import { parseDay } from '#domain/dates'
import { RuleError } from '#domain/errors'

/** An address's query, as Next hands it over. */
type Query = Record<string, string | string[] | undefined>

/** Reads the parts of an address: a text, one of a list, an id, a day in its three fields. What makes no sense is left out; a date that can't be is said in `errors`. */
export function askedIn(query: Query) {
  const errors: { field: string; message: string }[] = []
  const text = (name: string) => (typeof query[name] === 'string' ? query[name].trim() : '')
  const oneOf = <T extends string>(name: string, values: readonly T[]) => values.find((value) => value === text(name))
  const id = (name: string) => (/^[1-9]\d{0,14}$/.test(text(name)) ? Number(text(name)) : undefined)
  const day = (name: string, label: string) => {
    try {
      return parseDay({ day: text(`${name}-day`), month: text(`${name}-month`), year: text(`${name}-year`) }, label) ?? undefined
    } catch (error) {
      if (!(error instanceof RuleError)) throw error
      errors.push({ field: `${name}-day`, message: error.message })
      return undefined
    }
  }
  return { text, oneOf, id, day, errors }
}
