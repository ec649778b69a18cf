'use client'
import { Tag, type TagColour } from '@/components/tag'
import type { EvidenceLife } from '#domain/vocabulary'
import type { EvidenceShown } from './shown'

const COLOURS: Record<EvidenceLife, TagColour> = { submitted: 'light', accepted: 'green', queried: 'yellow', withdrawn: 'grey', superseded: 'grey' }

export function EvidenceOn({ evidence, total, line, plan }: { evidence: EvidenceShown[]; total: number; line: string; plan: number }) {
  return (
    <section aria-labelledby="evidence">
      <h2 className="govuk-heading-m" id="evidence">Evidence</h2>
      {line && <p className="govuk-body">{`${line.charAt(0).toUpperCase()}${line.slice(1)}`}</p>}
      {total === 0 && <p className="govuk-body">No evidence stands on this action yet.</p>}
      <ul className="plain-items">
        {evidence.map(([id, title, facts, shows, life, lifeWords]) => (
          <li key={id}>
            <a className="govuk-link" href={`/evidence/${id}`}>{title}</a> <Tag colour={COLOURS[life]}>{lifeWords}</Tag>
            <p>{facts}</p>
            <p>{shows}</p>
          </li>
        ))}
      </ul>
      {total > evidence.length && <p className="govuk-body">These are the newest {evidence.length} of {total}. <a className="govuk-link" href={`/plans/${plan}/evidence`}>See all evidence of the plan</a></p>}
    </section>
  )
}
