import type { Metadata } from 'next'
import { BackLink } from '@/components/back-link'
import { counted } from '#domain/sentence'
import { addressOf, type Query } from '../filter'
import { loadPrintedLog } from './loaders'
import { PrintedTable } from './printed-table'

export const metadata: Metadata = { title: 'Challenge log to print – Sightline' }

export default async function PrintedLogPage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<Query> }) {
  const query = await searchParams
  const { plan, heading, only, day, total, rows } = await loadPrintedLog((await params).plan, query)
  return (
    <>
      <BackLink href={`/plans/${plan.id}/challenges${addressOf(query)}`}>Back to the log</BackLink>
      <h1 className="govuk-heading-l">{heading}</h1>
      <p className="govuk-body">{plan.boardName}. As it stood on {day}: {counted(total, 'challenge')}{only && `. Only these: ${only}`}.</p>
      {rows.length < total && <p className="govuk-body">The newest {rows.length} are here. Filter the log to print the others.</p>}
      <p className="govuk-body print:hidden">Print this page from your browser, or save it as a PDF there. It fits A4.</p>
      {total > 0 && <PrintedTable caption={`${heading}, ${plan.name}`} rows={rows} />}
    </>
  )
}
