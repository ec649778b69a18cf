import { id } from '#gate/fields'

export const BuildForm = { report: id('Open the report again') }
