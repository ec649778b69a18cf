import { DataTable } from '@/components/data-table'
import { Details } from '@/components/details'
import type { RulesShown } from './loaders'

const COLUMNS = [{ key: 'day', label: 'Day' }, { key: 'name', label: 'Holiday' }, { key: 'by', label: 'Added by' }]

type Props = { home: string } & Pick<RulesShown, 'manages' | 'added' | 'known'>

/** The bank holidays that were added by hand, with what is known without them. */
export function BankHolidays({ home, manages, added, known }: Props) {
  return (
    <>
      <p className="govuk-body">The bank holidays of England and Wales from {known.from} to {known.to} are known. A new one, and those of later years, can be added here as they are announced.</p>
      {known.soon.length > 0 && (
        <Details summary="Known bank holidays of this year and the next">
          <ul className="govuk-list">{known.soon.map(({ day, name }) => <li key={day}>{day}: {name}</li>)}</ul>
        </Details>
      )}
      {added.length === 0 ? <p className="govuk-body">None has been added by hand.</p> : (
        <DataTable id="added" caption="Added by hand" columns={manages ? [...COLUMNS, { key: 'remove', label: 'Remove' }] : COLUMNS} rows={added.map(({ id, day, name, addedBy }) => ({
          key: String(id), cells: [day, name, addedBy, <a key="remove" className="govuk-link" href={`/bank-holidays/${id}`}>Remove<span className="govuk-visually-hidden"> {name}</span></a>],
        }))} />
      )}
      {manages && <p className="govuk-body"><a className="govuk-link" href={`${home}/holidays/new`}>Add a bank holiday</a></p>}
    </>
  )
}
