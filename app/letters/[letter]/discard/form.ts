import { id, version } from '#gate/fields'

export const DiscardForm = { letter: id('Open the letter again'), version }
