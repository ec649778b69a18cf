import { sql, type AnyColumn } from 'drizzle-orm'
import { check } from 'drizzle-orm/sqlite-core'

/** A CHECK that a column holds one of a closed vocabulary. */
export function oneOf(name: string, column: AnyColumn, values: readonly string[]) {
  return check(name, sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`)
}

/** A CHECK that a column, where it is filled, holds a day: "2021-09-21". */
export function isDay(name: string, column: AnyColumn) {
  return check(name, sql`${column} is null or ${column} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`)
}
