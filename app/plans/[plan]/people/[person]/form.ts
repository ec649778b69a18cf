import { choice, id, version } from '#gate/fields'
import { ROLES } from '#domain/vocabulary'
import { LAST_DAY, WHO } from '../person-fields'

/** Names the person, and the plan through which they are managed. */
export const PersonForm = { plan: id('Open the plan again'), person: id('Open the person again') }
export const EditPersonForm = { ...PersonForm, version, ...WHO }
export const RoleForm = { ...PersonForm, version, role: choice(ROLES, 'Select a role'), ends: LAST_DAY }
