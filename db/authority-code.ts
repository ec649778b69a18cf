import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { RuleError } from '#domain/errors'
import { plansWith, type Asker } from '#domain/permissions'
import { record } from './audit.ts'
import { authorityFor } from './authorities.ts'
import type { Db, Tx } from './client.ts'
import { authorities, plans } from './schema/plans.ts'
import { localAuthorities } from './schema/reference.ts'
import { trail } from './schema/trail.ts'

/** An authority as the asker sees it, with its code in the Department's list and how often that was changed. Throws NotFound when they are in none of its plans. */
export async function codedAuthorityFor(db: Db, asker: Asker, id: number) {
  const authority = await authorityFor(db, asker, id)
  const changes = sql<number>`(select count(*) from ${trail} where ${and(eq(trail.subjectKind, 'authority'), eq(trail.subjectId, String(id)), eq(trail.event, 'authority.edited'))})`
  const held = await db.select({ laCode: authorities.laCode, changes }).from(authorities).where(eq(authorities.id, id)).get()
  return { ...authority, laCode: held?.laCode ?? '', version: (held?.changes ?? 0) + 1 }
}
export type CodedAuthority = Awaited<ReturnType<typeof codedAuthorityFor>>

export const authorityInTrail = (authority: { id: number; name: string; planIds: readonly number[] }) => ({ kind: 'authority' as const, id: authority.id, name: authority.name, planId: authority.planIds[0] ?? null })

/** The authorities of the Department's list, without England and the regions, by name. */
export async function authoritiesListed(db: Db): Promise<{ code: string; name: string }[]> {
  return db.select({ code: localAuthorities.code, name: localAuthorities.name }).from(localAuthorities).where(sql`${localAuthorities.kind} <> ''`).orderBy(localAuthorities.name).limit(500)
}

/** Says which authority of the Department's list this is; an empty code says none. Throws RuleError for a code that isn't in the list. */
export async function sayWhichAuthority(tx: Tx, doing: Doing, authority: CodedAuthority, laCode: string) {
  const listed = laCode === '' ? undefined : await tx.select({ name: localAuthorities.name }).from(localAuthorities).where(and(eq(localAuthorities.code, laCode), sql`${localAuthorities.kind} <> ''`)).get()
  if (laCode !== '' && !listed) throw new RuleError('Choose an authority of the list', 'la-code')
  await tx.update(authorities).set({ laCode }).where(eq(authorities.id, authority.id))
  await record(tx, doing, 'authority.edited', authorityInTrail(authority), { before: { laCode: authority.laCode }, after: { laCode } })
}

/** The authorities of whose plans the asker manages reference data, with the name of each in the Department's list. */
export async function authoritiesCoded(db: Db, asker: Asker) {
  return db.selectDistinct({ id: authorities.id, name: authorities.name, laCode: authorities.laCode, listed: localAuthorities.name }).from(plans)
    .innerJoin(authorities, eq(authorities.id, plans.authorityId)).leftJoin(localAuthorities, eq(localAuthorities.code, authorities.laCode))
    .where(inArray(plans.id, plansWith(asker, 'reference.manage'))).orderBy(authorities.name).limit(200)
}
