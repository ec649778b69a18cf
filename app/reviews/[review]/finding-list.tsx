'use client'
import { FindingKindTag } from '@/app/findings/kind-tag'
import { StageTag, StatusTag } from '@/app/status-tag'
import { Tag } from '@/components/tag'
import type { FindingShown } from './shown'

/** The findings of a review in its order, each with who answers it. One client component, because there are a hundred of them on a page. */
export function FindingList({ findings }: { findings: FindingShown[] }) {
  return <ul className="plain-items">{findings.map((finding) => <Finding key={finding.id} finding={finding} />)}</ul>
}

function Finding({ finding: { id, nested, name, kind, words, note, facts, standing, said, reason, actions } }: { finding: FindingShown }) {
  return (
    <li className={nested ? 'ml-6' : undefined}>
      <h3 className="govuk-heading-s mb-1"><a className="govuk-link" href={`/findings/${id}`}>{name}</a> <FindingKindTag kind={kind} /></h3>
      <blockquote className="mx-0 my-1 whitespace-pre-line">{words}</blockquote>
      {note && <p>{note}</p>}
      {facts && <p className="govuk-hint">{facts}</p>}
      <p>{standing === 'unanswered' ? <Tag colour="orange">{said}</Tag> : standing === 'dropped' ? <Tag colour="grey">{said}</Tag> : said}{reason && ` ${reason}`}</p>
      {actions.length > 0 && (
        <ul className="govuk-list govuk-list--bullet mb-1">
          {actions.map(([action, title, status, stage]) => <li key={action}><a className="govuk-link" href={`/actions/${action}`}>{title}</a> <StatusTag status={status} /> <StageTag stage={stage} /></li>)}
        </ul>
      )}
    </li>
  )
}
