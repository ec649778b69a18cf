import { peopleOptions } from '@/app/boards/people-options'
import { roleHoldersIn } from '#db/role-holders'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { planHere } from '../../loaders'

export const loadNewBoard = load('board.manage', async ({ db, asker }, id: string) => {
  const plan = await planHere(db, asker, idIn(id))
  allow(asker, 'board.manage', { planId: plan.id, ownIds: [] })
  return { planId: plan.id, people: peopleOptions(await roleHoldersIn(db, [plan.id])), formToken: formToken(), typed: await typedBefore() }
})
export type NewBoardShown = Awaited<ReturnType<typeof loadNewBoard>>
