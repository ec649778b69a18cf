import { files, id } from '#gate/fields'

export const TermsForm = { board: id('Open the board again'), files }
