import type { Store } from '../client.ts'
import { addAction } from '../actions.ts'
import { addArea } from '../areas.ts'
import { addPerson, giveRole } from '../people.ts'
import { addAuthority, addPlan } from '../plans.ts'
import { people } from '../schema/people.ts'
import { hash } from '@node-rs/argon2'
import { DEMONSTRATION_PASSWORD } from '#domain/demonstration'

export async function isEmpty(store: Store) {
  return (await store.db.select({ id: people.id }).from(people).limit(1).get()) === undefined
}
export async function seedDemonstration(store: Store, _data: string, today: string) {
  const passwordHash = await hash(DEMONSTRATION_PASSWORD)
  await store.tx(async (tx) => {
    const by = { at: new Date().toISOString(), today, asker: { personId: null, name: 'Sightline' } }
    const authority = await addAuthority(tx, by, 'X')
    const plan = await addPlan(tx, by, authority.id, { name: 'P', phase: '', boardName: 'B', silentAfterDays: 30, checkBackMonths: 3 })
    const person = await addPerson(tx, by, { name: 'Chair', email: 'chair@example.org', jobTitle: 'Chair', organisation: 'X' })
    await tx.update(people).set({ passwordHash, demonstration: 1 })
    await giveRole(tx, by, person, plan.id, 'chair')
    const doing = { ...by, asker: { personId: person.id, name: 'Chair', roles: new Map([[plan.id, 'chair' as const]]) } }
    const area = await addArea(tx, doing, plan, { number: 1, title: 'Area', origin: 'added', sponsorId: person.id, outcomes: [] })
    for (let i = 1; i < 20; i++) await addAction(tx, doing, plan, { areaId: area.id, ref: `1.${i}`, title: `Action ${i}`, description: 'd', ownerId: person.id, leadIds: [], agencies: [], startOn: null, successMeasure: '', dueOn: today, dueWords: null })
  })
}
