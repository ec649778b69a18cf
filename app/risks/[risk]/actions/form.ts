import { id, ids } from '#gate/fields'

export const MitigationsForm = { risk: id('Open the risk again'), actions: ids('Select actions from the list', { most: 50 }), end: ids('Select actions from the list', { most: 50 }) }
