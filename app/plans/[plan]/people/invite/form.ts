import { choice, id } from '#gate/fields'
import { ROLES } from '#domain/vocabulary'
import { LAST_DAY, WHO } from '../person-fields'

export const InviteForm = { plan: id('Open the plan again'), ...WHO, role: choice(ROLES, 'Select a role'), ends: LAST_DAY }
