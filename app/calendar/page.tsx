import type { Metadata } from 'next'
import { DataTable } from '@/components/data-table'
import { InsetText } from '@/components/inset-text'
import { loadCalendar, type CalendarShown } from './loaders'

export const metadata: Metadata = { title: 'Your calendar – Sightline' }
const COLUMNS = [{ key: 'what', label: 'What' }, { key: 'when', label: 'When' }]

export default async function CalendarPage() {
  const { holds, next, coming, madeAt, link } = await loadCalendar()
  return (
    <>
      <h1 className="govuk-heading-l">Your calendar</h1>
      <p className="govuk-body">It holds what has a date and concerns you, from two months ago to a year ahead. A calendar program can follow it by a secret address, and shows what changes here within hours.</p>
      {holds.length > 0 ? <ul className="govuk-list govuk-list--bullet">{holds.map((each) => <li key={each}>{each}</li>)}</ul> : <p className="govuk-body">Nothing with a date concerns you now.</p>}
      <Address madeAt={madeAt} link={link} />
      <h2 className="govuk-heading-m">As a file</h2>
      <p className="govuk-body"><a className="govuk-link" href="/calendar/file">Your calendar as an iCalendar file</a>, as it is today. A file does not follow what changes later.</p>
      {next.length > 0 && (
        <>
          <DataTable id="next" caption="What comes next" columns={COLUMNS} rows={next.map(({ uid, title, when, path }) => ({ key: uid, cells: [<a key="what" className="govuk-link" href={path}>{title}<span className="govuk-visually-hidden">, {when}</span></a>, when] }))} />
          {coming > next.length && <p className="govuk-body">{coming - next.length} more come after these.</p>}
        </>
      )}
    </>
  )
}

function Address({ madeAt, link }: Pick<CalendarShown, 'madeAt' | 'link'>) {
  return (
    <>
      <h2 className="govuk-heading-m">A secret address</h2>
      {link && (
        <InsetText>
          <p className="govuk-body">Copy this address now and give it to your calendar program, as a calendar to subscribe to. It is not shown again. Whoever has it can see your calendar without signing in.</p>
          <p className="govuk-body break-all"><strong>{link}</strong></p>
        </InsetText>
      )}
      <p className="govuk-body">{madeAt ? `Your calendar has an address, made on ${madeAt}.` : 'Your calendar has no address.'}</p>
      <div className="govuk-button-group">
        <a className="govuk-button govuk-button--secondary" href="/calendar/address">{madeAt ? 'Make a new address' : 'Make an address'}</a>
        {madeAt && <a className="govuk-link" href="/calendar/revoke">Revoke the address</a>}
      </div>
    </>
  )
}
