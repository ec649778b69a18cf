import { EmptyState } from '@/components/empty-state'
import { InsetText } from '@/components/inset-text'
import { PageTitle } from '@/components/page-title'
import { MeetingTop } from '../meeting-top'
import { AttendanceForm } from './attendance-form'
import { loadAttendance } from './loaders'

export default async function AttendancePage({ params }: { params: Promise<{ meeting: string }> }) {
  const shown = await loadAttendance((await params).meeting)
  const { meeting, members, apologiesOnly, closed } = shown
  return (
    <>
      {closed && <PageTitle title="Attendance" />}
      <MeetingTop meeting={meeting} heading="Attendance" held={meeting.life === 'under_way'} />
      {closed && <InsetText>This meeting is closed, so its attendance stays as it is.</InsetText>}
      {apologiesOnly && <InsetText>The meeting has not begun: until then only apologies can be recorded.</InsetText>}
      {members.length === 0 && <EmptyState>Nobody sat on the board that day, as far as it is recorded.</EmptyState>}
      {!closed && <AttendanceForm shown={shown} />}
    </>
  )
}
