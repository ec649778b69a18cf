import { counted } from '#domain/sentence'
import type { EvidenceShown } from './loaders'

/** The actions and findings that evidence serves, out of those that the reader may see, and a count of the others. */
export function Served({ served: { serves, more, elsewhere, findings } }: Pick<EvidenceShown, 'served'>) {
  const severalPlans = new Set(serves.map(({ planId }) => planId)).size > 1
  const { findings: spokenTo, total } = findings
  const unseen = [elsewhere > 0 && counted(elsewhere, 'action'), findings.elsewhere > 0 && counted(findings.elsewhere, 'finding')].filter(Boolean)
  return (
    <>
      <ul className="govuk-list">
        {serves.map(({ id, ref, title, planName }) => (
          <li key={id}><a className="govuk-link" href={`/actions/${id}`}>{ref} {title}</a>{severalPlans && ` (${planName})`}</li>
        ))}
        {spokenTo.map(({ id, name, review }) => <li key={`finding-${id}`}>Finding <a className="govuk-link" href={`/findings/${id}`}>{name}</a> ({review})</li>)}
      </ul>
      {more && <p className="govuk-body">There are more actions. These are the first {serves.length}.</p>}
      {total > spokenTo.length && <p className="govuk-body">There are {total.toLocaleString('en-GB')} findings. These are the newest {spokenTo.length}.</p>}
      {unseen.length > 0 && <p className="govuk-body">Also {unseen.join(' and ')} in another plan.</p>}
    </>
  )
}
