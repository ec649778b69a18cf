import { asc, eq } from 'drizzle-orm'
import type { Db } from './client.ts'
import { roleHolders } from './role-holders.ts'
import { areas } from './schema/plans.ts'

/** What an action of a plan can be placed in and given to: its areas, and those with a role in it who do more than read. */
export async function actionChoices(db: Db, planId: number) {
  const within = await db.select({ id: areas.id, number: areas.number, title: areas.title }).from(areas).where(eq(areas.planId, planId)).orderBy(asc(areas.number))
  const holders = await roleHolders(db, planId)
  return {
    areas: within.map(({ id, number, title }) => ({ value: String(id), label: `${number} ${title}` })),
    people: holders.filter(({ role }) => role !== 'adviser').map(({ id, name }) => ({ value: String(id), label: name })),
  }
}
