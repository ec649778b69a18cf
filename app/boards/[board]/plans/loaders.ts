import { managedBoard } from '@/app/boards/managed'
import { countPlansOf } from '#db/board-list'
import { plansToGovern } from '#db/edit-board'
import { formToken } from '#gate/form'
import { idIn, load, typedBefore } from '#gate/load'

export const loadBoardPlans = load('board.manage', async ({ db, asker }, id: string) => {
  const board = await managedBoard(db, asker, idIn(id))
  const plans = await plansToGovern(db, { asker }, board)
  const chosen = plans.filter((plan) => board.planIds.includes(plan.id)).map((plan) => String(plan.id))
  return {
    id: board.id, name: board.name, plans: plans.map((plan) => ({ value: String(plan.id), label: plan.name })), chosen, others: (await countPlansOf(db, board.id)) - chosen.length,
    formToken: formToken(), typed: await typedBefore(),
  }
})
export type BoardPlansShown = Awaited<ReturnType<typeof loadBoardPlans>>
