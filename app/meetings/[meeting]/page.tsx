import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { EmptyState } from '@/components/empty-state'
import { SummaryList } from '@/components/summary-list'
import { counted } from '#domain/sentence'
import { AgendaList } from './agenda-list'
import { loadMeeting, type MeetingShown } from './loaders'
import { MeetingLinks } from './meeting-links'
import { MembersExpected } from './members-expected'
import { Recorded } from './recorded'

type Asked = { params: Promise<{ meeting: string }> }

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const { title, facts } = await loadMeeting((await params).meeting)
  return { title: `${title}, ${facts.day} – Sightline` }
}

export default async function MeetingPage({ params }: Asked) {
  const shown = await loadMeeting((await params).meeting)
  const { title, facts, board, plansSaid, plans: [plan], agenda, minutes, members } = shown
  return (
    <>
      <Breadcrumbs items={[...(plan ? [{ text: plan.name, href: `/plans/${plan.id}` }, { text: 'Board', href: `/plans/${plan.id}/board` }] : []), { text: board.name, href: `/boards/${board.id}` }]} />
      <span className="govuk-caption-l">{board.name}: {plansSaid}</span>
      <h1 className="govuk-heading-l">{title}, {facts.day}</h1>
      <Buttons shown={shown} />
      <Facts shown={shown} />
      <MeetingLinks meeting={shown} />
      <h2 className="govuk-heading-m" id="agenda">Agenda</h2>
      {agenda.length === 0
        ? <EmptyState>There is nothing on the agenda yet.</EmptyState>
        : <p className="govuk-body">{counted(agenda.length, 'item')}{minutes > 0 && `, ${minutes} minutes planned`}</p>}
      <AgendaList items={agenda} />
      <Recorded recorded={shown.recorded} />
      {!shown.recorded.attended && (
        <>
          <h2 className="govuk-heading-m">{shown.life === 'closed' ? 'Members on that day' : 'Members expected'}</h2>
          <MembersExpected members={members} />
        </>
      )}
    </>
  )
}

function Buttons({ shown: { id, may, agenda } }: { shown: MeetingShown }) {
  const offered = [
    { may: may.hold, path: 'hold', words: 'Hold the meeting' },
    { may: may.draw, path: 'agenda', words: agenda.length === 0 ? 'Draft the agenda' : 'Change the agenda' },
    { may: may.attend, path: 'attendance', words: 'Attendance' },
    { may: may.close, path: 'close', words: 'Close the meeting' },
    { may: may.minutes, path: 'minutes', words: 'Minutes' },
    { may: may.manage, path: 'edit', words: 'Edit' },
    { may: may.reopen, path: 'reopen', words: 'Open again' },
  ].filter((each) => each.may)
  if (offered.length === 0) return null
  return (
    <div className="govuk-button-group">
      {offered.map(({ path, words }, i) => <a key={path} className={i === 0 && path !== 'edit' ? 'govuk-button' : 'govuk-button govuk-button--secondary'} href={`/meetings/${id}/${path}`}>{words}</a>)}
    </div>
  )
}

function Facts({ shown: { facts: { day, times, place, link, host, life } } }: { shown: MeetingShown }) {
  return (
    <SummaryList rows={[
      { key: 'Day', value: day },
      ...(times ? [{ key: 'Time', value: times }] : []),
      ...(place ? [{ key: 'Place', value: place }] : []),
      ...(link ? [{ key: 'Link to join', value: <a className="govuk-link wrap-anywhere" href={link} rel="noopener noreferrer external">Join at {host}</a> }] : []),
      { key: 'How it stands', value: life },
    ]} />
  )
}
