import { files, id } from '#gate/fields'

export const ReadLetterForm = { plan: id('Open the plan again'), files }
