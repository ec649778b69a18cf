import type { Metadata } from 'next'
import { EmptyState } from '@/components/empty-state'
import { InsetText } from '@/components/inset-text'
import { Tag } from '@/components/tag'
import type { Query } from '../hold/address'
import { MeetingTop } from '../meeting-top'
import { loadMinutes } from './loaders'
import { MinutesText } from './minutes-text'

export const metadata: Metadata = { title: 'Minutes – Sightline' }

export default async function MinutesPage({ params, searchParams }: { params: Promise<{ meeting: string }>; searchParams: Promise<Query> }) {
  const { meeting, whole, shown, versions, mayWrite, mayApprove } = await loadMinutes((await params).meeting, await searchParams)
  const at = `/meetings/${meeting.id}/minutes`
  return (
    <>
      <MeetingTop meeting={meeting} heading="Minutes" />
      {shown
        ? <p className="govuk-body"><Tag colour={shown.approved ? 'green' : 'grey'}>{shown.approved ? 'Approved' : 'Draft'}</Tag> {shown.standing && `${shown.standing}. `}Version {shown.number}, written by {shown.by} on {shown.when}</p>
        : whole && <EmptyState>{meeting.life === 'planned' ? 'Minutes are written once the meeting has begun.' : 'No minutes have been written yet.'}</EmptyState>}
      {!whole && <InsetText>These minutes speak of other plans of the board too, which you are not given. <a className="govuk-link" href={`/meetings/${meeting.id}`}>What was recorded of yours</a> stands on the page of the meeting.</InsetText>}
      {(mayWrite || mayApprove) && (
        <div className="govuk-button-group">
          {mayWrite && <a className="govuk-button" href={`${at}/edit`}>{shown ? 'Change the minutes' : 'Draft the minutes'}</a>}
          {mayWrite && shown && <a className="govuk-button govuk-button--secondary" href={`${at}/edit?fresh=yes`}>Draft afresh</a>}
          {mayApprove && <a className="govuk-button govuk-button--secondary" href={`${at}/approve`}>Approve the minutes</a>}
        </div>
      )}
      {shown && <MinutesText parts={shown.parts} />}
      {versions.length > 1 && (
        <>
          <h2 className="govuk-heading-m">All versions</h2>
          <ul className="govuk-list">{versions.map(({ number, words, href, current }) => <li key={number}><a className="govuk-link" href={href} aria-current={current ? 'true' : undefined}>{words}</a></li>)}</ul>
        </>
      )}
    </>
  )
}
