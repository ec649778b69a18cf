import { SaidBoardForm } from '@/app/boards/said-board'
import { id } from '#gate/fields'

export const NewBoardForm = { plan: id('Open the plan again'), ...SaidBoardForm }
