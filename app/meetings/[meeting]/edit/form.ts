import { SaidMeetingForm } from '@/app/meetings/said-meeting'
import { id, version } from '#gate/fields'

export const EditMeetingForm = { meeting: id('Open the meeting again'), version, ...SaidMeetingForm }
