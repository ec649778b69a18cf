import type { Metadata } from 'next'
import { loadPapers } from './loaders'
import { DraftTable, PackTable } from './paper-tables'

export const metadata: Metadata = { title: 'Papers – Sightline' }

type Props = { params: Promise<{ plan: string }>; searchParams: Promise<{ page?: string; drafts?: string }> }

export default async function PapersPage({ params, searchParams }: Props) {
  const { plan, manages, packs, drafts } = await loadPapers((await params).plan, await searchParams)
  const at = `/plans/${plan.id}/papers`
  return (
    <>
      <h1 className="govuk-heading-l">Papers</h1>
      <p className="govuk-body">A pack stays as it was published: it never shows anything newer. A correction is a new version, and both stay.</p>
      {drafts && <a className="govuk-button" href={`${at}/new`}>Write a report</a>}
      <PackTable packs={packs} drafts={drafts?.page ?? 1} />
      {drafts && <DraftTable drafts={drafts} packs={packs.page} />}
      {manages && <p className="govuk-body"><a className="govuk-link" href={`${at}/templates`}>What each kind of report is made from</a></p>}
    </>
  )
}
