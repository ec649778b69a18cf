import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'

/** What stands above every form about a risk: which it is, what it says and how it scores now. */
export function RiskTop({ risk: { id, name, words, standing }, heading }: { risk: RiskTopShown; heading: string }) {
  return (
    <>
      <BackLink href={`/risks/${id}`}>Back to the risk</BackLink>
      <span className="govuk-caption-l">Risk {name}</span>
      <h1 className="govuk-heading-l">{heading}</h1>
      <InsetText>
        <p className="govuk-body">{words}</p>
        <p className="govuk-body">{standing}</p>
      </InsetText>
    </>
  )
}
export type RiskTopShown = { id: number; name: string; words: string; standing: string }
