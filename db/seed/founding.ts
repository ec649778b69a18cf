import { eq } from 'drizzle-orm'
import { actionFor, addAction, ownedBy } from '#db/actions'
import { addArea } from '#db/areas'
import { record, type TrailAuthor } from '#db/audit'
import { addPerson, giveRole, personInTrail } from '#db/people'
import { addAuthority, addPlan, approveVersion, makeVersion } from '#db/plans'
import { people } from '#db/schema/people'
import { can } from '#domain/permissions'
import { addStep, markStep, stepOf } from '#db/steps'
import { allow, dayOf, doingOf, dueOf, found, type At, type Moment, type Scene } from './scene.ts'
import { PEOPLE } from './story/people.ts'
import type { ActionStory, AreaStory, PlanStory, RoleStory, StepStory } from './story/types.ts'

const byTheService = (at: At): TrailAuthor & At => ({ ...at, asker: { personId: null, name: 'Sightline' } })

/** Everybody, before anything happens. Those marked for the demonstration can sign in; the others have a password that nobody knows. */
export function peopleArrive(begun: number, passwordHash: string, closedHash: string): Moment {
  return {
    day: begun, rank: 0,
    play: async (scene, at) => {
      for (const { key, ...said } of PEOPLE) {
        const { demonstration, ...who } = { demonstration: undefined, ...said }
        const person = await addPerson(scene.tx, byTheService(at), who)
        scene.people.set(key, person)
        const joined = demonstration ? { demonstration: 1, passwordHash } : { passwordHash: closedHash }
        await scene.tx.update(people).set(joined).where(eq(people.id, person.id))
        await record(scene.tx, { at: at.at, asker: { personId: person.id, name: person.name } }, 'person.joined', personInTrail(person, null))
      }
    },
  }
}

/** A plan with its administrator, roles, areas, versions and actions, each on its day. */
export function planMoments(plan: PlanStory): Moment[] {
  return [
    { day: plan.begun, rank: 1, play: (scene, at) => beginPlan(scene, at, plan) },
    ...plan.roles.map((role): Moment => ({ day: role.from ?? plan.begun, rank: 2, play: (scene, at) => takeRole(scene, at, plan, role) })),
    ...plan.areas.map((area): Moment => ({ day: area.added, rank: 3, play: (scene, at) => beginArea(scene, at, plan, area) })),
    ...plan.actions.flatMap((action) => actionMoments(plan, action)),
    ...plan.versions.flatMap(({ made, by, note, approved }, i): Moment[] => [
      {
        day: made, rank: 14,
        play: async (scene, at) => {
          const doing = doingOf(scene, by, at)
          const row = found(scene.plans, plan)
          allow(doing, 'plan.manage', { planId: row.id, ownIds: [] })
          await makeVersion(scene.tx, doing, row, note)
        },
      },
      ...(approved ? [{
        day: approved.day, rank: 15,
        play: async (scene: Scene, at: At) => {
          const doing = doingOf(scene, approved.by, at)
          const row = found(scene.plans, plan)
          allow(doing, 'version.approve', { planId: row.id, ownIds: [] })
          await approveVersion(scene.tx, doing, row, i + 1)
        },
      }] : []),
    ]),
  ]
}

async function beginPlan(scene: Scene, at: At, plan: PlanStory) {
  const by = byTheService(at)
  const authorityId = scene.authorities.get(plan.authority) ?? (await addAuthority(scene.tx, by, plan.authority)).id
  scene.authorities.set(plan.authority, authorityId)
  const { name, phase, silentAfterDays } = plan
  const row = await addPlan(scene.tx, by, authorityId, { name, phase, boardName: plan.board, silentAfterDays, checkBackMonths: 3 })
  scene.plans.set(plan, row)
  const administrator = found(scene.people, plan.administrator)
  await giveRole(scene.tx, by, administrator, row.id, 'administrator')
  holds(scene, plan.administrator, row.id, 'administrator')
}

function holds(scene: Scene, person: RoleStory['person'], planId: number, role: RoleStory['role']) {
  scene.roles.set(person, (scene.roles.get(person) ?? new Map()).set(planId, role))
}

async function takeRole(scene: Scene, at: At, plan: PlanStory, { person, role, lastDay }: RoleStory) {
  const { id } = found(scene.plans, plan)
  const doing = doingOf(scene, plan.administrator, at)
  allow(doing, 'people.manage', { planId: id, ownIds: [] })
  await giveRole(scene.tx, doing, found(scene.people, person), id, role, lastDay === undefined ? null : dayOf(scene, lastDay))
  holds(scene, person, id, role)
}

const areaKey = (plan: PlanStory, number: number) => `${plan.name}, area ${number}`

async function beginArea(scene: Scene, at: At, plan: PlanStory, { number, title, origin, sponsor, outcomes }: AreaStory) {
  const row = found(scene.plans, plan)
  const doing = doingOf(scene, plan.administrator, at)
  allow(doing, 'plan.manage', { planId: row.id, ownIds: [] })
  const area = await addArea(scene.tx, doing, row, { number, title, origin, sponsorId: found(scene.people, sponsor).id, outcomes })
  scene.areas.set(areaKey(plan, number), area.id)
}

function actionMoments(plan: PlanStory, action: ActionStory): Moment[] {
  const number = Number(action.ref.split('.')[0])
  const added = plan.areas.find((area) => area.number === number)?.added ?? plan.begun
  const stepIds = new Map<StepStory, number>()
  return [
    { day: added, rank: 4, play: (scene, at) => beginAction(scene, at, plan, action, stepIds) },
    ...(action.steps ?? []).flatMap((step): Moment[] => step.done === undefined ? [] : [{ day: step.done, rank: 8, play: (scene, at) => doStep(scene, at, action, step, found(stepIds, step)) }]),
  ]
}

async function beginAction(scene: Scene, at: At, plan: PlanStory, action: ActionStory, stepIds: Map<StepStory, number>) {
  const row = found(scene.plans, plan)
  const doing = doingOf(scene, plan.administrator, at)
  allow(doing, 'action.edit', { planId: row.id, ownIds: [] })
  const { ref, title, what, owner, leads, agencies, start, due, successMeasure, steps = [] } = action
  const added = await addAction(scene.tx, doing, row, {
    areaId: found(scene.areas, areaKey(plan, Number(ref.split('.')[0]))), ref, title, description: what,
    ownerId: found(scene.people, owner).id, leadIds: leads.map((lead) => found(scene.people, lead).id), agencies,
    startOn: dayOf(scene, start), successMeasure, ...dueOf(scene, due),
  })
  scene.actions.set(action, added.id)
  const held = await actionFor(scene.tx, doing.asker, added.id)
  for (const step of steps) {
    const { id } = await addStep(scene.tx, doing, held, { title: step.title, leadId: found(scene.people, step.lead).id, dueOn: dayOf(scene, step.due) })
    stepIds.set(step, id)
  }
}

/** A step is marked by its lead, or by the action's owner where the lead may not. */
async function doStep(scene: Scene, at: At, action: ActionStory, step: StepStory, id: number) {
  const [lead, owner] = [doingOf(scene, step.lead, at), doingOf(scene, action.owner, at)]
  const held = await actionFor(scene.tx, owner.asker, found(scene.actions, action))
  const doing = can(lead.asker, 'step.edit', ownedBy(held)) ? lead : owner
  allow(doing, 'step.edit', ownedBy(held))
  await markStep(scene.tx, doing, held, await stepOf(scene.tx, held, id), doing.today)
}
