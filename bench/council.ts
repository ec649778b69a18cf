import { hash } from '@node-rs/argon2'
import Database from 'better-sqlite3'
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { addArea } from '#db/areas'
import { connect, storeOn, type Tx } from '#db/client'
import { bringUpToDate } from '#db/migrate'
import { addPerson, giveRole } from '#db/people'
import { addAuthority, addPlan } from '#db/plans'
import { people } from '#db/schema/people'
import { addDays } from '#domain/dates'
import { DEMONSTRATION_PASSWORD } from '#domain/demonstration'
import type { Asker } from '#domain/permissions'
import type { Role } from '#domain/vocabulary'
import { fingerprint } from '../scripts/fingerprint.mjs'
import { root } from '../scripts/places.mjs'
import { fillPlan, type Board } from './filled-plan.ts'
import { isRealListThere } from './recommendations.ts'
import { addReviewedAuthorities, LONG_REVIEW } from './reviewed-authorities.ts'

export const CHAIR = 'chair@speed.example'
const PLANS = [
  { name: 'Improvement plan of 500 actions', actions: 500, updates: [6] },
  { name: 'Improvement plan of 10,000 actions', actions: 10_000, updates: [2, 3] },
  { name: 'Improvement plan for updates', actions: 500, updates: [3] },
] as const
const AREAS = 13
const HEADS = 24

const madeFrom = ['db', 'domain', 'drizzle', 'bench/council.ts', 'bench/csv.ts', 'bench/filled-plan.ts', 'bench/recommendations.ts', 'bench/reviewed-authorities.ts', 'package-lock.json']

/** A council for measuring, written by the service's own writes into a folder. It is made once for each day and each form of the code, then copied. */
export async function prepareCouncil(folder: string, today: string): Promise<void> {
  const name = `${today}-${fingerprint(root, madeFrom).slice(0, 12)}${isRealListThere() ? '-real' : ''}.db`
  const made = join(folder, 'made')
  const kept = join(made, name)
  if (!existsSync(kept)) {
    console.log('Making plans of 500 and of 10,000 actions, and 2,500 findings of 150 authorities. This takes about a minute, once a day.')
    rmSync(made, { recursive: true, force: true })
    await makeCouncil(join(made, 'unfinished.db'), kept, today)
  }
  const served = join(folder, 'served')
  rmSync(served, { recursive: true, force: true })
  mkdirSync(served, { recursive: true })
  copyFileSync(kept, join(served, 'sightline.db'))
}

/** The plans of the council, in the order in which they were made, with the ids of their actions; the review of 100 findings; how many updates and findings there are in all. */
export function readCouncil(folder: string) {
  const database = new Database(join(folder, 'served', 'sightline.db'), { readonly: true })
  const plans = database.prepare<[], { id: number }>('select id from plans order by id limit 3').all()
  const actions = database.prepare<[number], number>('select id from actions where plan_id = ? order by ref_sort').pluck()
  const [small, large, moving] = plans.map(({ id }) => ({ id, actionIds: actions.all(id) }))
  const updates = Number(database.prepare('select count(*) from updates').pluck().get())
  const findings = Number(database.prepare('select count(*) from findings').pluck().get())
  const longReview = Number(database.prepare('select id from reviews where title = ?').pluck().get(LONG_REVIEW))
  database.close()
  if (!small || !large || !moving || !longReview) throw new Error('The council for measuring is not whole: delete data/bench and run again')
  return { small, large, moving, updates, findings, longReview }
}

export type Council = ReturnType<typeof readCouncil>

async function makeCouncil(file: string, finished: string, today: string): Promise<void> {
  const connections = connect(file)
  bringUpToDate(connections)
  const store = storeOn(connections)
  const passwordHash = await hash(DEMONSTRATION_PASSWORD)
  const boards = await store.tx((tx) => makeBoards(tx, addDays(today, -180)))
  for (const [i, plan] of PLANS.entries()) {
    const board = boards[i]
    if (board) await store.tx((tx) => fillPlan(tx, board, plan, today))
  }
  await addReviewedAuthorities(store, today)
  await store.tx((tx) => tx.update(people).set({ passwordHash, demonstration: 1 }))
  connections.writer.pragma('wal_checkpoint(truncate)')
  store.close()
  renameSync(file, finished)
}

async function makeBoards(tx: Tx, today: string): Promise<Board[]> {
  const by = { at: `${today}T09:00:00.000Z`, today, asker: { personId: null, name: 'Sightline' } }
  const authority = await addAuthority(tx, by, 'Council for measuring')
  const plans: { id: number }[] = []
  for (const { name } of PLANS) plans.push(await addPlan(tx, by, authority.id, { name, phase: 'Phase 2', boardName: 'Improvement board', silentAfterDays: 30, checkBackMonths: 3 }))
  const member = async (name: string, email: string, role: Role): Promise<Asker> => {
    const person = await addPerson(tx, by, { name, email, jobTitle: role === 'chair' ? 'Independent chair' : 'Head of service', organisation: 'Council for measuring' })
    for (const { id } of plans) await giveRole(tx, by, person, id, role)
    return { personId: person.id, name, roles: new Map(plans.map(({ id }) => [id, role])) }
  }
  const chair = await member('The chair', CHAIR, 'chair')
  const heads: Asker[] = []
  for (let i = 1; i <= HEADS; i += 1) heads.push(await member(`Head of service ${i}`, `head-${i}@speed.example`, 'head_of_service'))
  const boards: Board[] = []
  for (const { id } of plans) {
    const areaIds: number[] = []
    for (let number = 1; number <= AREAS; number += 1) {
      const said = { number, title: `What children told us matters most, part ${number}`, origin: 'recommendation', sponsorId: chair.personId, outcomes: ['I get the right support at the right time', 'I am listened to'] } as const
      areaIds.push((await addArea(tx, { ...by, asker: chair }, { id }, { ...said, outcomes: [...said.outcomes] })).id)
    }
    boards.push({ planId: id, areaIds, chair, heads })
  }
  return boards
}
