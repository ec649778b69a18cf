import { LifeTag } from '@/app/status-tag'
import { counted } from '#domain/sentence'
import type { FindingPageShown } from './loaders'

/** Evidence that speaks to the finding itself, beside what stands on its actions. */
export function EvidenceOn({ shown: { evidence, evidenceTotal, evidenceElsewhere } }: { shown: FindingPageShown }) {
  if (evidenceTotal + evidenceElsewhere === 0) return null
  return (
    <section aria-labelledby="evidence">
      <h2 className="govuk-heading-m" id="evidence">Evidence that speaks to it</h2>
      <ul className="plain-items mb-6">
        {evidence.map(({ id, title, life, facts, shows }) => (
          <li key={id}>
            <a className="govuk-link" href={`/evidence/${id}`}>{title}</a> <LifeTag life={life} />
            <p>{facts}</p>
            <p>{shows}</p>
          </li>
        ))}
      </ul>
      {evidenceTotal > evidence.length && <p className="govuk-body">{`These are the newest ${evidence.length} of ${evidenceTotal}.`}</p>}
      {evidenceElsewhere > 0 && <p className="govuk-body">{`${counted(evidenceElsewhere, 'piece')} of evidence in another plan`}</p>}
    </section>
  )
}
