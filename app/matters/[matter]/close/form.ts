import { id, passage, version } from '#gate/fields'

export const CloseMatterForm = { matter: id('Open the matter again'), version, outcome: passage('What came of it', { most: 2000 }) }
