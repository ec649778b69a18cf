import { Tag } from '@/components/tag'
import { FindingKindTag } from '../kind-tag'
import type { FindingPageShown } from './loaders'

/** The points that stand under a finding. */
export function Points({ points }: { points: FindingPageShown['nested'] }) {
  return (
    <section aria-labelledby="points">
      <h2 className="govuk-heading-m" id="points">Its nested points</h2>
      <ul className="plain-items mb-6">
        {points.map(({ id, name, kind, unanswered }) => (
          <li key={id}><a className="govuk-link" href={`/findings/${id}`}>{name}</a> <FindingKindTag kind={kind} /> {unanswered && <Tag colour="orange">Nobody answers it</Tag>}</li>
        ))}
      </ul>
    </section>
  )
}
