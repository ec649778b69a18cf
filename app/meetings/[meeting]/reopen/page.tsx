import { MeetingTop } from '../meeting-top'
import { loadReopen } from './loaders'
import { ReopenForm } from './reopen-form'

export default async function ReopenPage({ params }: { params: Promise<{ meeting: string }> }) {
  const shown = await loadReopen((await params).meeting)
  return (
    <>
      <MeetingTop meeting={shown.meeting} heading="Open a meeting again" />
      <ReopenForm shown={shown} />
    </>
  )
}
