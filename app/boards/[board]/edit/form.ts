import { SaidBoardForm } from '@/app/boards/said-board'
import { id, version } from '#gate/fields'

export const EditBoardForm = { board: id('Open the board again'), version, ...SaidBoardForm }
