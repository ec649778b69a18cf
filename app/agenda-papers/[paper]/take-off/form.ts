import { id } from '#gate/fields'

export const TakeOffPaperForm = { paper: id('Open the papers again') }
