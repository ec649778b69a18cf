import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Doing } from '#domain/doing'
import type { Asker } from '#domain/permissions'
import type { Role } from '#domain/vocabulary'
import { actionFor, addAction } from './actions.ts'
import { addArea } from './areas.ts'
import { boardsOfPlan } from './boards.ts'
import { connect, storeOn, type Store, type Tx } from './client.ts'
import { bringUpToDate } from './migrate.ts'
import { addPerson, giveRole } from './people.ts'
import { addAuthority, addPlan } from './plans.ts'

/** The day and instant at which the cast stands ready; tests go on from here. */
export const TODAY = '2026-03-02'
export const AT = '2026-03-02T09:00:00.000Z'

const CAST = {
  administrator: 'administrator', chair: 'chair', boardMember: 'board_member', head: 'head_of_service', otherHead: 'head_of_service', adviser: 'adviser',
} as const satisfies Record<string, Role>
export type Member = keyof typeof CAST | 'outsider'
export type Cast = Record<Member, Asker>

/**
 * A fresh database of its own for one test, with the cast that appears in all of them. The plan has areas 1 and 2 and actions
 * 1.1 (owned by `head`), 1.2 (owned by `otherHead`, led by `head`) and 2.1 (owned by `otherHead`).
 * `outsider` is the chair of another plan of the same authority, and of nothing else. Each plan has a board of its own.
 */
export type TestDatabase = {
  store: Store
  cast: Cast
  planId: number
  areaIds: readonly [number, number]
  actionIds: readonly [number, number, number]
  boardId: number
  outside: { planId: number; actionId: number; boardId: number }
  doing: (who: Member, today?: string) => Doing
  close: () => void
}

type Base = Pick<TestDatabase, 'cast' | 'planId' | 'areaIds' | 'actionIds' | 'boardId' | 'outside'> & { file: string }
let base: Promise<Base> | undefined

export async function testDatabase(): Promise<TestDatabase> {
  const { file, ...made } = await (base ??= makeBase())
  const folder = mkdtempSync(join(tmpdir(), 'sightline-test-'))
  copyFileSync(file, join(folder, 'sightline.db'))
  const store = storeOn(connect(join(folder, 'sightline.db')))
  return {
    ...made,
    store,
    doing: (who, today = TODAY) => ({ asker: made.cast[who], at: `${today}T09:00:00.000Z`, today }),
    close: () => {
      store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Loads an action as somebody sees it, inside a transaction, and does something to it. */
export function onAction<T>(test: TestDatabase, who: Member, work: (tx: Tx, action: Awaited<ReturnType<typeof actionFor>>) => Promise<T>, id = test.actionIds[0]): Promise<T> {
  return test.store.tx(async (tx) => work(tx, await actionFor(tx, test.cast[who], id)))
}

async function makeBase(): Promise<Base> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-base-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'sightline.db')
  const connections = connect(file)
  bringUpToDate(connections)
  const store = storeOn(connections)
  const made = await store.tx(fill)
  connections.writer.pragma('wal_checkpoint(truncate)')
  store.close()
  return { ...made, file }
}

async function fill(tx: Tx): Promise<Omit<Base, 'file'>> {
  const by = { at: AT, today: TODAY, asker: { personId: null, name: 'Sightline' } }
  const authority = await addAuthority(tx, by, 'Marlbrook Council')
  const said = { phase: '', silentAfterDays: 30, checkBackMonths: 3 }
  const plan = await addPlan(tx, by, authority.id, { ...said, name: "Children's social care", boardName: 'Improvement board' })
  const other = await addPlan(tx, by, authority.id, { ...said, name: 'Special educational needs', boardName: 'SEND board' })
  const boardOf = async ({ id }: { id: number }) => (await boardsOfPlan(tx, id))[0]?.id ?? 0
  const cast: Record<string, Asker> = {}
  const member = async (who: Member, planId: number, role: Role) => {
    const person = await addPerson(tx, by, { name: `The ${who}`, email: `${who}@example.org`, jobTitle: '', organisation: 'Marlbrook Council' })
    await giveRole(tx, by, person, planId, role)
    cast[who] = { personId: person.id, name: person.name, roles: new Map([[planId, role]]) }
  }
  for (const [who, role] of Object.entries(CAST)) await member(who as Member, plan.id, role)
  await member('outsider', other.id, 'chair')
  const { administrator, head, otherHead, outsider } = cast as Cast
  const doing = { at: AT, today: TODAY, asker: administrator }
  const area = (number: number, planId: number, title: string) => addArea(tx, { ...doing, asker: planId === plan.id ? administrator : outsider }, { id: planId }, { number, title, origin: 'recommendation', sponsorId: null, outcomes: ['I am listened to'] })
  const first = await area(1, plan.id, 'Front door')
  const second = await area(2, plan.id, 'Care leavers')
  const outside = await area(1, other.id, 'Plans for education')
  const action = (ref: string, areaId: number, planId: number, owner: Asker, leads: Asker[]) => addAction(tx, doing, { id: planId }, {
    ref, areaId, title: `Action ${ref}`, description: `What is done in ${ref}`, ownerId: owner.personId, leadIds: leads.map(({ personId }) => personId), agencies: [],
    startOn: null, successMeasure: '', dueOn: '2026-06-30', dueWords: null,
  })
  const one = await action('1.1', first.id, plan.id, head, [])
  const two = await action('1.2', first.id, plan.id, otherHead, [head])
  const three = await action('2.1', second.id, plan.id, otherHead, [])
  const theirs = await action('1.1', outside.id, other.id, outsider, [])
  return {
    cast: cast as Cast, planId: plan.id, areaIds: [first.id, second.id], actionIds: [one.id, two.id, three.id],
    boardId: await boardOf(plan), outside: { planId: other.id, actionId: theirs.id, boardId: await boardOf(other) },
  }
}
