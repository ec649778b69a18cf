import { MEMBER_FIELDS } from '@/app/boards/member-fields'
import { id, optionalDay, version } from '#gate/fields'

export const MemberForm = { member: id('Open the member again'), version, ...MEMBER_FIELDS, left: optionalDay('The day they left') }
