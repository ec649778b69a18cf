import type { ComparisonPage } from './loaders'

type Props = { shown: Pick<ComparisonPage, 'id' | 'authority' | 'authorityId' | 'mayLink' | 'maySay'>; why: NonNullable<ComparisonPage['why']> }

/** Why there is nothing to compare a measure with yet, and what would change that. */
export function NothingToCompare({ shown: { id, authority, authorityId, mayLink, maySay }, why }: Props) {
  if (why === 'nobody said') {
    return (
      <>
        <p className="govuk-body">Nobody has said yet which authority of the Department’s list {authority} is, so its neighbours are not known.</p>
        {maySay && <p className="govuk-body"><a className="govuk-link" href={`/authorities/${authorityId}/edit`}>Which authority this is</a></p>}
      </>
    )
  }
  return (
    <>
      <p className="govuk-body">{why === 'unlinked' ? 'This measure is not linked to one of the Department’s, so there are no published figures of other authorities to show beside it.' : 'The Department’s measure that this one is linked to is not among the reference data that is loaded.'}</p>
      {maySay && <p className="govuk-body"><a className="govuk-link" href="/reference">Reference data</a></p>}
      {mayLink && why === 'unlinked' && <p className="govuk-body"><a className="govuk-link" href={`/measures/${id}/edit`}>Link it on the form of the measure</a></p>}
    </>
  )
}
