import { MarkedText } from '@/components/marked-text'
import { StageTag, StatusTag } from '@/app/status-tag'
import type { SearchResult } from './loaders'

export function ResultList({ rows }: { rows: SearchResult[] }) {
  return (
    <ol className="govuk-list search-results">
      {rows.map(({ key, href, title, words, stage, status, facts }) => (
        <li key={key}>
          <h3 className="govuk-heading-s"><a className="govuk-link" href={href}><MarkedText pieces={title} /></a></h3>
          {words.length > 0 && <p className="govuk-body"><MarkedText pieces={words} /></p>}
          <p className="govuk-body-s">{facts.filter(Boolean).join(' · ')}{status && <> <StatusTag status={status} /></>}{stage && <> <StageTag stage={stage} /></>}</p>
        </li>
      ))}
    </ol>
  )
}
