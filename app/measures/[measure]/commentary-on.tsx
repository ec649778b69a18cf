import { EmptyState } from '@/components/empty-state'
import type { MeasureShown } from './loaders'

/** The newest commentary, with the month that it is about and who wrote it when. */
export function CommentaryOn({ shown: { id, commentary, may } }: { shown: MeasureShown }) {
  if (!commentary && !may.comment) return null
  return (
    <>
      <h2 className="govuk-heading-m" id="commentary">What is the data telling us?</h2>
      {commentary ? (
        <>
          <p className="govuk-body whitespace-pre-line">{commentary.words}</p>
          <p className="govuk-hint govuk-!-margin-bottom-6">{commentary.month}. Written by {commentary.by}</p>
        </>
      ) : <EmptyState>Nobody has written a commentary yet.</EmptyState>}
      {may.comment && <p className="govuk-body print:hidden"><a className="govuk-link" href={`/measures/${id}/commentary`}>Write what the data says</a></p>}
    </>
  )
}
