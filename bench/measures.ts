import { eq, sql } from 'drizzle-orm'
import type { Store, Tx } from '#db/client'
import { addArea } from '#db/areas'
import { addMeasure, measureFor, PLAIN_MEASURE, setActionsOf } from '#db/measures'
import { addPerson, giveRole } from '#db/people'
import { addAuthority, addPlan } from '#db/plans'
import { actions } from '#db/schema/actions'
import { measures } from '#db/schema/measures'
import { addDays, monthEnds, type Day } from '#domain/dates'
import type { Doing } from '#domain/doing'
import type { Asker } from '#domain/permissions'
import type { Role } from '#domain/vocabulary'
import { fillPlan, type Board } from './filled-plan.ts'

const MEASURES = 40
const SECTIONS = ['Front door', 'Plans', 'Visits', 'Reviews', 'Children in care', 'Care leavers', 'Workforce', 'Education']
const TITLES = ['Contacts decided within a day', 'Plans agreed with the family', 'Children seen in the last four weeks', 'Reviews held on time', 'Health assessments up to date']
const ACTIONS = 6
const PLACES = 153

/** Adds forty measures in eight sections to a plan, each to be moved by a few of its actions, with targets, what they are compared with, and figures of so many months. */
export async function addMeasures(tx: Tx, board: Board, months: number, today: Day): Promise<void> {
  await nameMeasures(tx, board, today)
  const doing = doingOf(board, today)
  const moving = (await tx.select({ id: actions.id }).from(actions).where(eq(actions.planId, board.planId)).limit(MEASURES)).map(({ id }) => id)
  const ids = (await tx.select({ id: measures.id }).from(measures).where(eq(measures.planId, board.planId))).map(({ id }) => id)
  for (const [i, id] of ids.entries()) await setActionsOf(tx, doing, await measureFor(tx, board.chair, id), [0, 1, 2].map((n) => moving[(i + n) % moving.length] ?? 0))
  await enterAll(tx, months, today)
}

const doingOf = (board: Board, today: Day): Doing => ({ asker: board.chair, at: `${today}T10:00:00.000Z`, today })

async function nameMeasures(tx: Tx, board: Board, today: Day): Promise<void> {
  for (let i = 0; i < MEASURES; i += 1) {
    const owner = board.heads[i % board.heads.length] ?? board.chair
    await addMeasure(tx, doingOf(board, today), { id: board.planId }, {
      ...PLAIN_MEASURE, ref: `KPI ${i + 1}`, title: `${TITLES[i % TITLES.length]}, team ${Math.floor(i / TITLES.length) + 1}`, section: SECTIONS[Math.floor((i * SECTIONS.length) / MEASURES)] ?? '',
      unit: 'percent', polarity: i % 4 === 3 ? 'lower' : 'higher', ownerId: owner.personId, definition: 'Those counted in the last month, of all who should have been.',
      scheme: i % 5 === 4 ? 'comparator' : 'targets', comparedWith: i % 5 === 4 ? 'england' : null,
    })
  }
}

/** The targets and comparators of all measures, and their figures month by month, as they come: so the rows of one measure lie far apart. */
async function enterAll(tx: Tx, months: number, today: Day): Promise<void> {
  const [first, at] = [addDays(today, -900), `${today}T10:00:00.000Z`]
  await tx.run(sql`insert into measure_targets (measure_id, holds_from, minimum, upper, set_by, set_at) select id, ${first}, iif(polarity = 'lower', '85', '75'), iif(polarity = 'lower', '75', '85'), owner_id, ${at} from measures`)
  await tx.run(sql`insert into measure_comparators (measure_id, kind, year, value, set_by, set_at)
    select id, kind, ${String(Number(today.slice(0, 4)) - 2)}, value, owner_id, ${at} from measures, (select 'england' as kind, '80.2' as value union all select 'neighbours', '78.9')`)
  for (const month of monthEnds(today, months)) {
    const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
    await tx.run(sql`
      insert into figures (measure_id, month, value, numerator, denominator, entered_by, entered_at)
      select id, ${month}, printf('%.1f', v / 10.0), cast(v as text), '1000', owner_id, ${`${month}T12:00:00.000Z`}
      from (select id, owner_id, 650 + (id * 37 + ${count} * 53) % 300 as v from measures order by id)`)
  }
}

/** An installation of 153 authorities, each with a plan of forty measures and figures of so many months. The chair of the last one has the address `email`. */
export async function addMeasuredAuthorities(store: Store, { email, months, today }: { email: string; months: number; today: Day }): Promise<void> {
  await store.tx(async (tx) => {
    for (let place = 2; place <= PLACES; place += 1) await nameMeasures(tx, await board(tx, place, `chair-${place}@speed.example`, today), today)
    await addMeasures(tx, await board(tx, 1, email, today), months, today)
  })
}

async function board(tx: Tx, place: number, email: string, today: Day): Promise<Board> {
  const day = addDays(today, -180)
  const by = { at: `${day}T09:00:00.000Z`, today: day, asker: { personId: null, name: 'Sightline' } }
  const authority = await addAuthority(tx, by, `Authority ${place}`)
  const { id: planId } = await addPlan(tx, by, authority.id, { name: 'Improvement plan', phase: 'Phase 2', boardName: 'Improvement board', silentAfterDays: 30, checkBackMonths: 3 })
  const member = async (name: string, address: string, role: Role): Promise<Asker> => {
    const person = await addPerson(tx, by, { name, email: address, jobTitle: '', organisation: `Authority ${place}` })
    await giveRole(tx, by, person, planId, role)
    return { personId: person.id, name, roles: new Map([[planId, role]]) }
  }
  const chair = await member(`Chair ${place}`, email, 'chair')
  const head = await member(`Head ${place}`, `head-of-${place}@speed.example`, 'head_of_service')
  const area = await addArea(tx, { ...by, asker: chair }, { id: planId }, { number: 1, title: 'What was asked of us', origin: 'recommendation', sponsorId: chair.personId, outcomes: ['I am listened to'] })
  const held: Board = { planId, areaIds: [area.id], chair, heads: [head] }
  await fillPlan(tx, held, { actions: ACTIONS, updates: [1] }, today)
  return held
}
