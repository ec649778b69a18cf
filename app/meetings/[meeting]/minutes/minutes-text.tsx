'use client'
/** Minutes as they are read. A client component: a long text travels once. */
export function MinutesText({ parts }: { parts: { kind: 'heading' | 'paragraph'; text: string }[] }) {
  return (
    <article aria-label="Minutes" className="wrap-anywhere">
      {parts.map(({ kind, text }, i) => (kind === 'heading' ? <h2 key={i} className="govuk-heading-m">{text}</h2> : <p key={i} className="govuk-body whitespace-pre-line">{text}</p>))}
    </article>
  )
}
