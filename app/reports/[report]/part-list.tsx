'use client'
import { DataTable } from '@/components/data-table'

const COLUMNS = [{ key: 'part', label: 'Part' }, { key: 'words', label: 'Narrative' }, { key: 'write', label: 'Write' }]

/** The parts of a report in their order, with how the author's own words under each begin. */
export function PartList({ report, parts }: { report: number; parts: { part: string; heading: string; written: string }[] }) {
  return (
    <DataTable id="parts" caption="Parts of the report" captionHidden columns={COLUMNS} rows={parts.map(({ part, heading, written }) => ({
      key: part, cells: [heading, written || 'Nothing yet', <a key="write" className="govuk-link" href={`/reports/${report}/narrative/${part}`}>Write under this part<span className="govuk-visually-hidden"> ({heading})</span></a>],
    }))} />
  )
}
