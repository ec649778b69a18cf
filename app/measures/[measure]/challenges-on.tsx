import { EmptyState } from '@/components/empty-state'
import type { MeasureShown } from './loaders'

/** The newest challenges that the board put on a measure. */
export function ChallengesOn({ shown: { id, plan, challenges, may } }: { shown: MeasureShown }) {
  return (
    <>
      <h2 className="govuk-heading-m" id="challenges">Challenges</h2>
      {challenges.length === 0 ? <EmptyState>The board has put no challenge on this measure.</EmptyState> : (
        <ul className="govuk-list govuk-list--bullet">
          {challenges.map((challenge) => <li key={challenge.id}><a className="govuk-link" href={`/challenges/${challenge.id}`}>{challenge.question}</a>: {challenge.life}. Answer by {challenge.answerBy}</li>)}
        </ul>
      )}
      {may.challenge && <p className="govuk-body print:hidden"><a className="govuk-link" href={`/plans/${plan.id}/challenges/new?measure=${id}`}>Put a challenge</a></p>}
    </>
  )
}
