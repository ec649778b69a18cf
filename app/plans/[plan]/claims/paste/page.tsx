import { BackLink } from '@/components/back-link'
import { DataTable } from '@/components/data-table'
import { Details } from '@/components/details'
import { CLAIM_KINDS, CLAIM_KIND_WORDS } from '#domain/vocabulary'
import { COLUMN_WORDS } from './columns'
import { loadPasteClaims } from './loaders'
import { PasteClaims } from './paste-claims'

const KEPT = [{ key: 'name', label: 'Word' }, { key: 'words', label: 'What it means' }]

export default async function PasteClaimsPage({ params }: { params: Promise<{ plan: string }> }) {
  const shown = await loadPasteClaims((await params).plan)
  return (
    <>
      <BackLink href={`/plans/${shown.planId}/claims`}>Back to the claims</BackLink>
      <h1 className="govuk-heading-l">Record many claims</h1>
      <p className="govuk-body">Paste rows from a spreadsheet, or the text of a CSV file. The first row names the columns; nothing is saved until every row is as it should be.</p>
      <Details summary="Columns, and kinds of claim">
        <DataTable id="columns" caption="Columns: words and kind are needed" columns={KEPT} rows={COLUMN_WORDS.map(([name, words]) => ({ key: name, cells: [name, words] }))} />
        <DataTable id="kinds" caption="Kinds of claim" columns={KEPT} rows={CLAIM_KINDS.map((kind) => ({ key: kind, cells: [kind, CLAIM_KIND_WORDS[kind]] }))} />
      </Details>
      <PasteClaims shown={shown} />
    </>
  )
}
