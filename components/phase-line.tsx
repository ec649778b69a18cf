import type { ReactNode } from 'react'

export function PhaseLine({ tag, children }: { tag: string; children: ReactNode }) {
  return (
    <div className="govuk-phase-banner govuk-width-container" role="region" aria-label={tag}>
      <p className="govuk-phase-banner__content">
        <strong className="govuk-tag govuk-phase-banner__content__tag">{tag}</strong>
        <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  )
}
