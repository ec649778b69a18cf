import { attendanceOf } from '#db/attendance'
import type { LoadedMeeting } from '#db/meetings'
import { ATTENDANCES, ATTENDANCE_WORDS } from '#domain/board-vocabulary'
import { AGENCY_WORDS } from '#domain/vocabulary'
import type { Loading } from '#gate/load'
import { recordedIn, type RecordedLine } from '../recorded'

const GROUPS: [RecordedLine['group'], string][] = [
  ['decisions', 'Decisions'], ['matters', 'Matters arising'], ['updates', 'Updates on actions'], ['risks', 'Risks'], ['challenges', 'Challenges'],
]

/** What was recorded in a meeting that the asker has loaded: who came, and the rest by its kind. In three queries. */
export async function recordedOf({ db, asker }: Pick<Loading, 'db' | 'asker'>, meeting: LoadedMeeting) {
  const attendance = (await attendanceOf(db, meeting.id)).filter(({ came }) => came !== null)
  const lines = await recordedIn({ db, asker }, meeting)
  const said = ({ name, agency, isChair, standIn }: (typeof attendance)[number]) => [isChair ? `${name} (chair)` : name, agency && AGENCY_WORDS[agency], standIn && `${standIn} came instead`].filter(Boolean).join(', ')
  return {
    attended: attendance.length > 0 || meeting.guests !== '', guests: meeting.guests,
    attendance: ATTENDANCES.map((came) => ({ words: ATTENDANCE_WORDS[came], people: attendance.filter((each) => each.came === came).map(said) })).filter(({ people }) => people.length > 0),
    groups: GROUPS.map(([group, title]) => ({ title, lines: lines.filter((line) => line.group === group).map(({ key, label, href, words }) => ({ key, label, href, words })) })).filter((each) => each.lines.length > 0),
  }
}
export type RecordedShown = Awaited<ReturnType<typeof recordedOf>>
