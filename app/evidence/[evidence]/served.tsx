import type { EvidenceShown } from './loaders'

/** The actions that evidence serves, out of those that the reader may see. */
export function Served({ serves, more }: { serves: EvidenceShown['serves']; more: boolean }) {
  const severalPlans = new Set(serves.map(({ planId }) => planId)).size > 1
  return (
    <>
      <ul className="govuk-list">
        {serves.map(({ id, ref, title, planName }) => (
          <li key={id}><a className="govuk-link" href={`/actions/${id}`}>{ref} {title}</a>{severalPlans && ` (${planName})`}</li>
        ))}
      </ul>
      {more && <p className="govuk-body">There are more. These are the first {serves.length}.</p>}
    </>
  )
}
