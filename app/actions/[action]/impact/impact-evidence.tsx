import { LifeTag } from '@/app/status-tag'
import type { ImpactShown } from './loaders'

/** The evidence that can show a difference, apart from what shows only that something was done. */
export function ImpactEvidence({ evidence, kinds }: Pick<ImpactShown, 'evidence' | 'kinds'>) {
  return (
    <section aria-labelledby="evidence">
      <h2 className="govuk-heading-m" id="evidence">Evidence that can show a difference</h2>
      <p className="govuk-body">{evidence.length === 0 && 'There is none on this action yet. '}These kinds can show one: {kinds}.</p>
      {evidence.length > 0 && (
        <ul className="plain-items">
          {evidence.map(([id, title, facts, shows, life]) => (
            <li key={id}>
              <a className="govuk-link" href={`/evidence/${id}`}>{title}</a> <LifeTag life={life} />
              <p>{facts}</p>
              <p>{shows}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
