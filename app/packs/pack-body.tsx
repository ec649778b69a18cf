import { PaperShown } from '@/app/paper'
import { FileList } from '@/app/reports/file-list'
import { SummaryList } from '@/components/summary-list'
import type { PackShown } from './pack-shown'

/** What a published pack shows of itself, to those with an account and to those who were given a link. */
export function PackBody({ pack: { facts, files, paper } }: { pack: PackShown }) {
  return (
    <>
      <SummaryList rows={facts.map(({ key, value }) => ({ key, value: <span className="whitespace-pre-line wrap-anywhere">{value}</span> }))} />
      {files.length > 0 && <><h2 className="govuk-heading-m">Files</h2><FileList files={files} /></>}
      <PaperShown paper={paper} />
    </>
  )
}
