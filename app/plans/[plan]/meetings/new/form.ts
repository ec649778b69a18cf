import { SaidMeetingForm } from '@/app/meetings/said-meeting'
import { id } from '#gate/fields'

export const NewMeetingForm = { plan: id('Open the plan again'), board: id('Select the board that meets'), ...SaidMeetingForm }
