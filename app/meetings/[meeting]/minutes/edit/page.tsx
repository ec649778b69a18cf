import { InsetText } from '@/components/inset-text'
import type { Query } from '../../hold/address'
import { MeetingTop } from '../../meeting-top'
import { EditMinutes } from './edit-minutes'
import { loadEditMinutes } from './loaders'

export default async function EditMinutesPage({ params, searchParams }: { params: Promise<{ meeting: string }>; searchParams: Promise<Query> }) {
  const shown = await loadEditMinutes((await params).meeting, await searchParams)
  return (
    <>
      <MeetingTop meeting={shown.meeting} heading="Write the minutes" />
      {shown.closed ? <InsetText>{shown.closed}</InsetText> : <p className="govuk-body">{shown.fresh ? 'Drafted from what was recorded in the meeting. Nothing is kept until you save it.' : 'The newest version, to be changed.'}</p>}
      <EditMinutes shown={shown} />
    </>
  )
}
