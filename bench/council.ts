import { hash } from '@node-rs/argon2'
import Database from 'better-sqlite3'
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { addArea } from '#db/areas'
import { connect, storeOn, type Store, type Tx } from '#db/client'
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
import { addMeasuredAuthorities, addMeasures } from './measures.ts'
import { addReviewedAuthorities, LONG_REVIEW } from './reviewed-authorities.ts'

export const CHAIR = 'chair@speed.example'
const PLANS = [
  { name: 'Improvement plan of 500 actions', actions: 500, updates: [6] },
  { name: 'Improvement plan of 10,000 actions', actions: 10_000, updates: [2, 3] },
  { name: 'Improvement plan for updates', actions: 500, updates: [3] },
] as const
const AREAS = 13
const HEADS = 24

const madeFrom = ['db', 'domain', 'drizzle', 'bench/council.ts', 'bench/csv.ts', 'bench/filled-plan.ts', 'bench/measures.ts', 'bench/recommendations.ts', 'bench/reviewed-authorities.ts', 'package-lock.json']

/** Where the council for measuring is served from, and the installation of 153 authorities that is measured beside it. */
export const SERVED = { council: 'served', measured: 'served-measured' } as const
const [FEW_MONTHS, MANY_MONTHS] = [24, 60]

/** A council for measuring, written by the service's own writes into a folder, and beside it an installation of 153 authorities with many figures. They are made once for each day and each form of the code, then copied. */
export async function prepareCouncil(folder: string, today: string): Promise<void> {
  const name = `${today}-${fingerprint(root, madeFrom).slice(0, 12)}${isRealListThere() ? '-real' : ''}`
  const made = join(folder, 'made')
  const kept = { council: join(made, `${name}.db`), measured: join(made, `${name}-measured.db`) }
  if (!existsSync(kept.council) || !existsSync(kept.measured)) {
    console.log('Making plans of 500 and of 10,000 actions, 2,500 findings of 150 authorities, and 367,200 figures of 153. This takes about a minute, once a day.')
    rmSync(made, { recursive: true, force: true })
    await make(kept.council, (store) => makeCouncil(store, today))
    await make(kept.measured, (store) => addMeasuredAuthorities(store, { email: CHAIR, months: MANY_MONTHS, today }))
  }
  for (const [which, place] of Object.entries(SERVED)) {
    const served = join(folder, place)
    rmSync(served, { recursive: true, force: true })
    mkdirSync(served, { recursive: true })
    copyFileSync(which === 'measured' ? kept.measured : kept.council, join(served, 'sightline.db'))
  }
}

/** The plans of the council, in the order in which they were made, with the ids of their actions; the plan among 153 authorities; the measures of the first plan; the review of 100 findings; how many updates and findings there are in all. */
export function readCouncil(folder: string) {
  const database = new Database(join(folder, SERVED.council, 'sightline.db'), { readonly: true })
  const plans = database.prepare<[], { id: number }>('select id from plans order by id limit 3').all()
  const actions = database.prepare<[number], number>('select id from actions where plan_id = ? order by ref_sort').pluck()
  const [small, large, moving] = plans.map(({ id }) => ({ id, actionIds: actions.all(id) }))
  const updates = Number(database.prepare('select count(*) from updates').pluck().get())
  const findings = Number(database.prepare('select count(*) from findings').pluck().get())
  const longReview = Number(database.prepare('select id from reviews where title = ?').pluck().get(LONG_REVIEW))
  const measureIds = small ? database.prepare<[number], number>('select id from measures where plan_id = ? order by id').pluck().all(small.id) : []
  database.close()
  if (!small || !large || !moving || !longReview) throw new Error('The council for measuring is not whole: delete data/bench and run again')
  return { small, large, moving, measureIds, measured: readMeasured(folder), updates, findings, longReview }
}

/** The plan of the installation of 153 authorities that the council's chair is in, with its actions. */
function readMeasured(folder: string) {
  const database = new Database(join(folder, SERVED.measured, 'sightline.db'), { readonly: true })
  const id = Number(database.prepare('select max(id) from plans').pluck().get())
  const actionIds = database.prepare<[number], number>('select id from actions where plan_id = ?').pluck().all(id)
  const figures = Number(database.prepare('select count(*) from figures').pluck().get())
  database.close()
  return { id, actionIds, figures }
}

export type Council = ReturnType<typeof readCouncil>

/** Fills a new database, and gives it its name when it is whole. Everybody there has the demonstration's password. */
async function make(finished: string, fill: (store: Store) => Promise<void>): Promise<void> {
  const file = `${finished}.unfinished`
  const connections = connect(file)
  bringUpToDate(connections)
  const store = storeOn(connections)
  await fill(store)
  const passwordHash = await hash(DEMONSTRATION_PASSWORD)
  await store.tx((tx) => tx.update(people).set({ passwordHash, demonstration: 1 }))
  connections.writer.pragma('wal_checkpoint(truncate)')
  store.close()
  renameSync(file, finished)
}

async function makeCouncil(store: Store, today: string): Promise<void> {
  const boards = await store.tx((tx) => makeBoards(tx, addDays(today, -180)))
  for (const [i, plan] of PLANS.entries()) {
    const board = boards[i]
    if (board) await store.tx((tx) => fillPlan(tx, board, plan, today))
  }
  const [first] = boards
  if (first) await store.tx((tx) => addMeasures(tx, first, FEW_MONTHS, today))
  await addReviewedAuthorities(store, today)
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
