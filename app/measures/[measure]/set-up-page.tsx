import type { ReactNode } from 'react'
import { BackLink } from '@/components/back-link'

const PARTS = { edit: 'What it is', targets: 'Targets', comparators: 'Comparators', baseline: 'Baseline', break: 'Break in the series' } as const

/** What stands around each form that sets a measure up: the way back, and to the other forms. */
export function SetUpPage({ measure, part, title, children }: { measure: { id: number; ref: string; title: string }; part: keyof typeof PARTS; title: string; children: ReactNode }) {
  return (
    <>
      <BackLink href={`/measures/${measure.id}`}>Back to the measure</BackLink>
      <span className="govuk-caption-l">{measure.ref} {measure.title}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <nav aria-label="What is said of the measure">
        <ul className="govuk-list flex flex-wrap gap-x-6">
          {Object.entries(PARTS).map(([path, words]) => <li key={path}>{path === part ? <strong aria-current="page">{words}</strong> : <a className="govuk-link" href={`/measures/${measure.id}/${path}`}>{words}</a>}</li>)}
        </ul>
      </nav>
      {children}
    </>
  )
}
