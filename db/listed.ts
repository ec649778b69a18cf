import { sql, type SQL } from 'drizzle-orm'
import type { Listed } from '#domain/changes'
import type { Db } from './client.ts'

/** A kind of thing to list among others in one question: `of` selects all of them, `order` by those columns; `row` is what is told of the first few, as JSON. */
export type Kind = { kind: string; of: SQL; order: string; row: SQL }

/** What was asked for of one kind. */
export type Lists = <T>(kind: string) => Listed<T>

/** Asks for lists of several kinds in one question: of each at most so many rows, and how many there are in all. `common` are tables that they share. */
export async function askLists(db: Db, kinds: readonly Kind[], most: number, common: readonly SQL[]): Promise<Lists> {
  const each = kinds.map(({ kind, of, order, row }) => sql`select ${kind} as kind, total, json_object(${row}) as told from (select *, count(*) over () as total from (${of}) order by ${sql.raw(order)} limit ${most}) k`)
  const rows = await db.all<{ kind: string; total: number; told: string }>(sql`with ${sql.join([...common], sql`, `)} ${sql.join(each, sql` union all `)}`)
  const byKind = Map.groupBy(rows, ({ kind }) => kind)
  return <T>(kind: string) => {
    const its = byKind.get(kind) ?? []
    return { total: its[0]?.total ?? 0, rows: its.map(({ told }) => JSON.parse(told) as T) }
  }
}

/** The name of the person whose id stands in a column, for the rows that are told. */
export const nameOf = (column: string) => sql.raw(`(select name from people where people.id = ${column})`)
