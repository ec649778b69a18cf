import { id } from '#gate/fields'

export const TakeOffForm = { item: id('Open the agenda again') }
