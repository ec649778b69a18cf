'use client'
import type { ReactNode } from 'react'
import type { AroundShown, Beside } from './around-shown'

/** What the action answers and should move, and what the board asks about it. Sections that hold nothing are left out, but for the findings. */
export function ActionAround({ around: { answers, measures, challenges, risks, stops, challengeHref, otherFigures } }: { around: AroundShown }) {
  return (
    <>
      {stops.length > 0 && <Section id="replaced" title="Replaced" items={stops} />}
      <Section id="answers" title="What it answers" items={answers}>
        {answers.length === 0 && <p className="govuk-body">This action answers no finding of a review.</p>}
      </Section>
      {measures.length > 0 && (
        <Section id="measures" title="Measures it should move" items={measures}>
          <p className="govuk-body"><a className="govuk-link" href={otherFigures.href}>{otherFigures.words}</a></p>
        </Section>
      )}
      {risks.length > 0 && <Section id="risks" title="Risks it mitigates" items={risks} />}
      {(challenges.length > 0 || challengeHref) && (
        <Section id="challenges" title="Challenges" items={challenges}>
          {challengeHref && <p className="govuk-body"><a className="govuk-link" href={challengeHref}>Put a challenge</a></p>}
        </Section>
      )}
    </>
  )
}

function Section({ id, title, items, children }: { id: string; title: string; items: Beside[]; children?: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>{title}</h2>
      {items.length > 0 && (
        <ul className="plain-items">
          {items.map(([href, words, said]) => <li key={href}><a className="govuk-link" href={href}>{words}</a><p>{said}</p></li>)}
        </ul>
      )}
      {children}
    </section>
  )
}
