import { AGENCIES } from '#domain/vocabulary'
import { choice, day, optional } from '#gate/fields'

/** What is said of a member: the fields in which adding and editing one agree. */
export const MEMBER_FIELDS = { agency: optional(choice(AGENCIES, 'Select for which agency they sit')), joined: day('The day they joined', 'Enter the day they joined') }
