import { SaidMeetingForm } from '@/app/meetings/said-meeting'
import { id } from '#gate/fields'

export const NewMeetingForm = { board: id('Select the board that meets'), ...SaidMeetingForm }
