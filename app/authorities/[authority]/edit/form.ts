import { id, line, version } from '#gate/fields'

export const EditAuthorityForm = { authority: id('Open the authority again'), 'la-code': line('Authority of the list', { most: 4, optional: true, freeText: false }), version }
