import { MEMBER_FIELDS } from '@/app/boards/member-fields'
import { id } from '#gate/fields'

export const NewMemberForm = { board: id('Open the board again'), person: id('Select who joins the board'), ...MEMBER_FIELDS }
