import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'

type Props = { challenge: { id: number; on: string; question: string; standing: string }; heading: string; answer?: { by: string; when: string; words: string } | null }

/** What stands above every form about a challenge: what it is on, what was asked and how it stands now. */
export function ChallengeTop({ challenge, heading, answer }: Props) {
  return (
    <>
      <BackLink href={`/challenges/${challenge.id}`}>Back to the challenge</BackLink>
      <span className="govuk-caption-l">Challenge on {challenge.on}</span>
      <h1 className="govuk-heading-l">{heading}</h1>
      <InsetText>
        <p className="govuk-body whitespace-pre-line">{challenge.question}</p>
        <p className="govuk-body">{challenge.standing}.</p>
      </InsetText>
      {answer && (
        <>
          <h2 className="govuk-heading-m">The last answer</h2>
          <p className="govuk-body whitespace-pre-line">{answer.words}</p>
          <p className="govuk-body">{answer.by}, {answer.when}</p>
        </>
      )}
    </>
  )
}
