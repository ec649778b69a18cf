import { StageTag, StatusTag } from '@/app/status-tag'
import { InsetText } from '@/components/inset-text'
import { Tag } from '@/components/tag'
import { formatInstant } from '#domain/dates'
import type { FindingPageShown } from './loaders'

/** Who answers the finding, with what; or why nobody does. */
export function Answers({ shown: { standing, said, drop, answers } }: { shown: FindingPageShown }) {
  return (
    <section aria-labelledby="answers">
      <h2 className="govuk-heading-m" id="answers">Who answers it</h2>
      <p className="govuk-body">{standing === 'unanswered' ? <Tag colour="orange">{said}</Tag> : said}</p>
      {drop && standing === 'dropped' && (
        <InsetText>
          <p className="govuk-body whitespace-pre-line">{drop.reason}</p>
          <p className="govuk-body mb-0">{drop.by}, {formatInstant(drop.at)}</p>
        </InsetText>
      )}
      <ul className="plain-items mb-6">
        {answers.map(({ id, name, status, stage, facts, evidenced }) => (
          <li key={id}>
            <a className="govuk-link" href={`/actions/${id}`}>{name}</a> <StatusTag status={status} /> <StageTag stage={stage} />
            <p>{facts}</p>
            <p>{evidenced}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
