import { addMember, memberFor, memberLeaves, membersOf } from '#db/board-members'
import { addTerms } from '#db/board-terms'
import { boardFor, boardsOfPlan, inPlansOf } from '#db/boards'
import { editBoard } from '#db/edit-board'
import type { Doing } from '#domain/doing'
import { allow, doingOf, found, type At, type Moment, type Scene } from './scene.ts'
import type { BoardStory } from './story/board/boards.ts'
import { planOf } from './story/story.ts'
import type { PersonKey } from './story/people.ts'
import type { PlanKey } from './story/types.ts'

/** The board that governs a plan of the story, as somebody sees it. */
export async function boardHere(scene: Scene, doing: Doing, plan: PlanKey) {
  const [board] = await boardsOfPlan(scene.tx, found(scene.plans, planOf(plan)).id)
  if (!board) throw new Error(`${planOf(plan).name} has no board`)
  return boardFor(scene.tx, doing.asker, board.id)
}

/** A board is set up: its chair, how often it meets, its members and its terms of reference. Those who left did so on their day. */
export function boardMoments(story: BoardStory): Moment[] {
  return [
    { day: story.day, rank: 18, play: (scene, at) => setUp(scene, at, story) },
    ...story.members.flatMap(({ person, left }): Moment[] => (left === undefined ? [] : [{ day: left, rank: 26, play: (scene, at) => leave(scene, at, story, person) }])),
  ]
}

async function managed(scene: Scene, at: At, plan: PlanKey) {
  const doing = doingOf(scene, planOf(plan).administrator, at)
  const board = await boardHere(scene, doing, plan)
  allow(doing, 'board.manage', ...inPlansOf(board))
  return { doing, board }
}

async function setUp(scene: Scene, at: At, { plan, chair, everyWeeks, meets, members, terms }: BoardStory) {
  const { doing, board } = await managed(scene, at, plan)
  await editBoard(scene.tx, doing, board, { name: board.name, chairId: found(scene.people, chair).id, everyWeeks, meets })
  for (const { person, agency } of members) await addMember(scene.tx, doing, board, { personId: found(scene.people, person).id, agency, joinedOn: at.today })
  await addTerms(scene.tx, doing, board, found(scene.files, terms))
}

async function leave(scene: Scene, at: At, { plan }: BoardStory, person: PersonKey) {
  const { doing, board } = await managed(scene, at, plan)
  const sits = (await membersOf(scene.tx, board.id)).find(({ personId }) => personId === found(scene.people, person).id)
  if (!sits) throw new Error(`${person} does not sit on ${board.name}`)
  await memberLeaves(scene.tx, doing, await memberFor(scene.tx, doing.asker, sits.id), at.today)
}
