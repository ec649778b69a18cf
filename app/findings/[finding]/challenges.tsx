import type { FindingPageShown } from './loaders'

/** What boards have asked of a finding. */
export function Challenges({ challenges }: { challenges: FindingPageShown['challenges'] }) {
  return (
    <section aria-labelledby="challenges">
      <h2 className="govuk-heading-m" id="challenges">Challenges</h2>
      <ul className="plain-items mb-6">
        {challenges.map(({ id, question, facts }) => <li key={id}><a className="govuk-link" href={`/challenges/${id}`}>{question}</a><p>{facts}</p></li>)}
      </ul>
    </section>
  )
}
