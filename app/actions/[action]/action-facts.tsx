'use client'
import { StageTag, StatusTag } from '@/app/status-tag'
import { SummaryList } from '@/components/summary-list'
import type { ActionPageShown } from './loaders'

type Props = { shown: Pick<ActionPageShown, 'id' | 'description' | 'area' | 'outcomes' | 'facts' | 'links'> }

/** The first two things to do are buttons, the rest links. */
const CLASSES = ['govuk-button', 'govuk-button govuk-button--secondary']

/** What the action is, what it is for, how it stands and whose it is. Drawn from compact props: half the bytes of doing it on the server. */
export function ActionFacts({ shown: { id, description, area, outcomes, facts, links } }: Props) {
  return (
    <>
      <p className="govuk-body whitespace-pre-line">{description}</p>
      {links.length > 0 && (
        <div className="govuk-button-group">
          {links.map(({ text, path }, i) => <a key={path} className={CLASSES[i] ?? 'govuk-link'} href={`/actions/${id}/${path}`}>{text}</a>)}
        </div>
      )}
      <SummaryList rows={[
        { key: 'Heading', value: <StatusTag status={facts.status} /> },
        { key: 'Stage', value: <StageTag stage={facts.stage} /> },
        ...facts.rows.map(([key, value]) => ({ key, value })),
        { key: 'Priority area', value: <>{area.number} {area.title}{outcomes.length > 0 && <ul className="govuk-list govuk-list--bullet">{outcomes.map((words) => <li key={words}>{words}</li>)}</ul>}</> },
      ]} />
    </>
  )
}
