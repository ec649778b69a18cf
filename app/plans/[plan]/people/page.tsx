import type { Metadata } from 'next'
import { DataTable } from '@/components/data-table'
import { Pagination } from '@/components/pagination'
import { AccessTag } from './access-tag'
import { loadPeople } from './loaders'

export const metadata: Metadata = { title: 'People – Sightline' }

const COLUMNS = ['Name', 'Job title', 'Organisation', 'Role', 'Until', 'Last seen', 'Access'].map((label) => ({ key: label, label }))

export default async function PeoplePage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<{ page?: string }> }) {
  const { plan, manages, people, total, page, pages } = await loadPeople((await params).plan, (await searchParams).page)
  const home = `/plans/${plan.id}/people`
  return (
    <>
      <h1 className="govuk-heading-l">People</h1>
      <p className="govuk-body">{total === 1 ? 'One person has' : `${total} people have`} or had a role in this plan.</p>
      {manages && <p className="govuk-body"><a className="govuk-link" href={`${home}/invite`}>Invite somebody</a></p>}
      <DataTable id="people" caption={pages > 1 ? `People, page ${page} of ${pages}` : 'People'} captionHidden columns={COLUMNS} rows={people.map((person) => ({
        key: String(person.id),
        cells: [
          <a key="name" className="govuk-link" href={`${home}/${person.id}`}>{person.name}</a>,
          person.jobTitle, person.organisation, person.role, person.until, person.lastSeen, <AccessTag key="access" access={person.access} />,
        ],
      }))} />
      <Pagination current={page} total={pages} address={`${home}?page=`} label="Pages of people" />
    </>
  )
}
