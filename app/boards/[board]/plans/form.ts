import { id, ids } from '#gate/fields'

export const BoardPlansForm = { board: id('Open the board again'), plans: ids('Select which plans the board governs') }
