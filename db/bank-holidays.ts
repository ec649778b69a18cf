import { and, asc, eq, inArray } from 'drizzle-orm'
import type { BankHoliday } from '#domain/bank-holidays'
import type { Doing } from '#domain/doing'
import { formatDay } from '#domain/dates'
import { NotFound, RuleError } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import { whyNotWorking } from '#domain/working-days'
import { record } from './audit.ts'
import { authorityFor, type LoadedAuthority } from './authorities.ts'
import type { Db, Tx } from './client.ts'
import { people } from './schema/people.ts'
import { bankHolidays } from './schema/clock.ts'
import { plans } from './schema/plans.ts'

/** The bank holidays that an authority added to the known ones, the earliest first, with who added each. */
export async function holidaysOf(db: Db, authority: { id: number }) {
  return db.select({ id: bankHolidays.id, day: bankHolidays.day, name: bankHolidays.name, addedBy: people.name }).from(bankHolidays)
    .innerJoin(people, eq(people.id, bankHolidays.addedBy)).where(eq(bankHolidays.authorityId, authority.id)).orderBy(asc(bankHolidays.day)).limit(500)
}

/** A bank holiday that was added, with its authority as the asker sees it. Throws NotFound when they are in none of its plans. */
export async function holidayFor(db: Db, asker: Asker, id: number) {
  const visible = db.select({ id: plans.authorityId }).from(plans).where(inArray(plans.id, [...asker.roles.keys()]))
  const holiday = await db.select().from(bankHolidays).where(and(eq(bankHolidays.id, id), inArray(bankHolidays.authorityId, visible))).get()
  if (!holiday) throw new NotFound()
  const authority = await authorityFor(db, asker, holiday.authorityId)
  return { ...holiday, authority, planIds: authority.planIds }
}
export type LoadedHoliday = Awaited<ReturnType<typeof holidayFor>>

export const holidayInTrail = (holiday: { id: number; name: string }, planIds: readonly number[]) => ({ kind: 'bank_holiday' as const, id: holiday.id, name: holiday.name, planId: planIds[0] ?? null })

/** Adds a bank holiday to those of an authority. Throws RuleError for a day that is no working day as it is. */
export async function addHoliday(tx: Tx, doing: Doing, authority: LoadedAuthority, said: BankHoliday) {
  const why = whyNotWorking(said.day, await holidaysOf(tx, authority))
  if (why) throw new RuleError(`${formatDay(said.day)} is no working day as it is (${why}): it need not be added`, 'day-day')
  const holiday = await tx.insert(bankHolidays).values({ ...said, authorityId: authority.id, addedBy: doing.asker.personId, addedAt: doing.at }).returning().get()
  await record(tx, doing, 'bank-holiday.added', holidayInTrail(holiday, authority.planIds), { day: said.day, name: said.name })
  return holiday
}

/** Takes a bank holiday that was added away again: the counts no longer leave it out. */
export async function removeHoliday(tx: Tx, doing: Doing, holiday: LoadedHoliday) {
  await tx.delete(bankHolidays).where(eq(bankHolidays.id, holiday.id))
  await record(tx, doing, 'bank-holiday.removed', holidayInTrail(holiday, holiday.planIds), { day: holiday.day, name: holiday.name })
}
