import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { PageTitle } from '@/components/page-title'
import { holdAddress, type Query, type Recording } from './address'
import { BeginForm } from './begin-form'
import { ItemOn } from './item-on'
import { loadHold, type HoldShown } from './loaders'
import { RecordForm } from './record-form'
import { Agenda, Recorded, Steps } from './walk'

export default async function HoldPage({ params, searchParams }: { params: Promise<{ meeting: string }>; searchParams: Promise<Query> }) {
  const shown = await loadHold((await params).meeting, await searchParams)
  const { meeting, agenda, item, itemId, form, recorded, formToken, typed } = shown
  const frame = { meetingId: meeting.id, itemId, formToken, typed, cancelHref: holdAddress(meeting.id, itemId) }
  return (
    <>
      {!form && !shown.mayBegin && <PageTitle title={`Hold ${meeting.title}`} />}
      <BackLink href={`/meetings/${meeting.id}`}>Back to the meeting</BackLink>
      <span className="govuk-caption-l">{meeting.board}, {meeting.day}: {meeting.lifeSaid}</span>
      <h1 className="govuk-heading-l">{meeting.title}</h1>
      <Standing shown={shown} />
      <div className="govuk-grid-row">
        {agenda.length > 0 && <div className="govuk-grid-column-one-third"><Agenda items={agenda} /></div>}
        <div className="govuk-grid-column-two-thirds">
          {item && <ItemOn item={item} content={shown.content} />}
          {form ? <RecordForm form={form} frame={frame} /> : shown.mayRecord && <RecordLinks shown={shown} />}
          <Steps previous={shown.previous} next={shown.next} />
          <section aria-labelledby="recorded-heading">
            <h2 className="govuk-heading-m" id="recorded-heading">Recorded in this meeting</h2>
            {recorded.length === 0 && <p className="govuk-body">Nothing has been recorded yet.</p>}
            <Recorded title={item ? 'Under this item' : 'So far'} lines={recorded.filter(({ here }) => here)} />
            <Recorded title="Elsewhere in the meeting" lines={recorded.filter(({ here }) => !here)} />
          </section>
        </div>
      </div>
    </>
  )
}

function Standing({ shown: { meeting, agenda, mayBegin, early, mayClose, formToken } }: { shown: HoldShown }) {
  const at = `/meetings/${meeting.id}`
  if (mayBegin) return <BeginForm meetingId={meeting.id} title={`Hold ${meeting.title}`} formToken={formToken} />
  return (
    <>
      {early && <InsetText>This meeting can be begun on its day, {meeting.day}. Apologies can be recorded before.</InsetText>}
      {meeting.life === 'closed' && <InsetText>This meeting is closed. Nothing more is recorded in it but its minutes.</InsetText>}
      {agenda.length === 0 && meeting.life !== 'closed' && <InsetText>There is nothing on the agenda. What is recorded stands beside it.</InsetText>}
      <div className="govuk-button-group">
        {meeting.life === 'under_way' && <a className="govuk-button govuk-button--secondary" href={`${at}/attendance`}>Attendance</a>}
        {mayClose && <a className="govuk-button govuk-button--secondary" href={`${at}/close`}>Close the meeting</a>}
        {early && <a className="govuk-button govuk-button--secondary" href={`${at}/attendance`}>Record apologies</a>}
      </div>
    </>
  )
}

const LINKS: { record: Recording; words: string }[] = [
  { record: 'decision', words: 'Record a decision' }, { record: 'matter', words: 'Raise a matter arising' }, { record: 'update', words: 'Write an update on an action' },
  { record: 'risk', words: 'Score or review a risk' }, { record: 'challenge', words: 'Put a challenge' }, { record: 'said', words: 'Write what was said' },
]

function RecordLinks({ shown: { meeting, itemId } }: { shown: HoldShown }) {
  return (
    <nav aria-label="Record">
      <ul className="govuk-list">
        {LINKS.filter(({ record }) => record !== 'said' || itemId !== null).map(({ record, words }) => <li key={record}><a className="govuk-link" href={holdAddress(meeting.id, itemId, record)}>{words}</a></li>)}
      </ul>
    </nav>
  )
}
