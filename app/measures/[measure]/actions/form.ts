import { refs } from '#gate/evidence-fields'
import { id, version } from '#gate/fields'

export const MovingForm = { measure: id('Open the measure again'), version, actions: refs('Actions', { most: 200 }) }
