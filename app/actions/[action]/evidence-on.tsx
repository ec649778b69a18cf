'use client'
import { LifeTag } from '@/app/status-tag'
import type { EvidenceShown } from './shown'

export function EvidenceOn({ evidence, total, line, plan }: { evidence: EvidenceShown[]; total: number; line: string; plan: number }) {
  return (
    <section aria-labelledby="evidence">
      <h2 className="govuk-heading-m" id="evidence">Evidence</h2>
      {line && <p className="govuk-body">{`${line.charAt(0).toUpperCase()}${line.slice(1)}`}</p>}
      {total === 0 && <p className="govuk-body">No evidence stands on this action yet.</p>}
      <ul className="plain-items">
        {evidence.map(([id, title, facts, shows, life, stale]) => (
          <li key={id}>
            <a className="govuk-link" href={`/evidence/${id}`}>{title}</a> <LifeTag life={life} stale={stale} />
            <p>{facts}</p>
            <p>{shows}</p>
          </li>
        ))}
      </ul>
      {total > evidence.length && <p className="govuk-body">These are the newest {evidence.length} of {total}. <a className="govuk-link" href={`/plans/${plan}/evidence`}>See all evidence of the plan</a></p>}
    </section>
  )
}
