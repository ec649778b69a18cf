import type { LoadedMeeting } from '#db/meetings'
import { formatDay } from '#domain/dates'

/** A meeting as the pages about it name it. */
export const meetingNamed = ({ id, title, onDay, life, board }: LoadedMeeting) => ({ id, title, day: formatDay(onDay), life, board: board.name })
