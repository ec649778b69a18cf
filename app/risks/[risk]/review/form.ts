import { id, passage } from '#gate/fields'

export const ReviewForm = { risk: id('Open the risk again'), words: passage('What was found', { most: 2000, optional: true }) }
