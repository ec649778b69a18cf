import { DataTable } from '@/components/data-table'
import type { ComparisonShown } from './loaders'

const COLUMNS = [{ key: 'name', label: 'Authority' }, { key: 'rank', label: 'Rank' }, { key: 'figure', label: 'Figure' }]

export function ComparedAuthorities({ shown }: { shown: ComparisonShown }) {
  const { id, series, unitWords, year, years, group, mean, order, hasOutcomes, rows, authority } = shown
  if (rows.length === 0 || year === '') return <p className="govuk-body">No figures of {series} are loaded.</p>
  return (
    <>
      <p className="govuk-body">{series}{unitWords && ` (${unitWords})`}, as the Department published it. {order}</p>
      <p className="govuk-body">{group ? `Statistical neighbours of ${authority}: the group in force from ${group.inForceFrom}.` : `No statistical neighbours of ${authority} are loaded.`}
        {group?.standsIn && ` No group from the end of ${year} is loaded: the earliest one stands in.`}
        {mean && ` Mean of ${mean.had === mean.of ? `the ${mean.of}` : `${mean.had} of ${mean.of}`} neighbours: ${mean.value}.`}</p>
      {years.length > 1 && (
        <nav aria-label="Years">
          <ul className="govuk-list flex flex-wrap gap-x-4">
            {years.map(({ year, label, current }) => <li key={year}>{current ? <strong>{label}</strong> : <a className="govuk-link" href={`/measures/${id}/compare?year=${year}`}>{label}</a>}</li>)}
          </ul>
        </nav>
      )}
      <DataTable id="compared" caption={`${series}, ${year}`} columns={hasOutcomes ? [...COLUMNS, { key: 'outcome', label: 'Latest ILACS outcome' }] : COLUMNS} rows={rows.map(({ code, name, what, rank, figure, bar, outcome }) => ({
        key: code, cells: [<Name key="name" name={name} what={what} />, rank, <Figure key="figure" figure={figure} bar={bar} what={what} />, outcome],
      }))} />
    </>
  )
}

/** England is called so already. */
function Name({ name, what }: { name: string; what: string }) {
  return <>{name}{what !== '' && what !== name && <span className="govuk-hint block m-0">{what}</span>}</>
}

const FILLS: Record<string, string> = { 'This authority': '#1d70b8', '': '#858e93' }
const WIDTH = 180

function Figure({ figure, bar, what }: { figure: string; bar: string | null; what: string }) {
  if (bar === null) return figure
  return (
    <>
      {figure}
      <svg className="block" width={WIDTH} height="10" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width={bar} height="10" fill={FILLS[what] ?? '#0b0c0c'} /></svg>
    </>
  )
}
