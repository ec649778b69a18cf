import { HeadingCounts } from '@/app/heading-counts'
import { StatusTag } from '@/app/status-tag'
import { counted } from '#domain/sentence'
import type { Following } from './loaders'

/** Each plan that an adviser follows: where it stands and what changed since they were last here. */
export function FollowedPlans({ following: { since, plans, moreChanged } }: { following: Following }) {
  return (
    <>
      <h2 className="govuk-heading-m">Plans you follow</h2>
      <p className="govuk-body">{since ? `You were last here on ${since}.` : 'You have not been here before today. From your next visit on, what has changed since the last one is told here.'}</p>
      {plans.map(({ id, name, authorityName, counts, written, changed }) => (
        <section key={id} className="plan-card" aria-labelledby={`plan-${id}`}>
          <h3 className="govuk-heading-s" id={`plan-${id}`}><a className="govuk-link" href={`/plans/${id}`}>{name}</a>, {authorityName}</h3>
          <HeadingCounts counts={counts} />
          {since && <p className="govuk-body">{`Since then: ${written}.`}</p>}
          {since && <ChangedHeadings changed={changed} />}
          <p className="govuk-body"><a className="govuk-link" href={`/plans/${id}/changes`}>What changed since the last meeting<span className="govuk-visually-hidden"> in {name}</span></a></p>
        </section>
      ))}
      {moreChanged > 0 && <p className="govuk-body">{`${counted(moreChanged, 'more heading')} changed too.`}</p>}
    </>
  )
}

function ChangedHeadings({ changed }: { changed: Following['plans'][number]['changed'] }) {
  if (changed.length === 0) return <p className="govuk-body">No action has moved from one heading to another.</p>
  return (
    <ul className="action-items">
      {changed.map(({ id, ref, title, before, after }) => (
        <li key={id}><a className="govuk-link" href={`/actions/${id}`}>{ref} {title}</a><p>from <StatusTag status={before} /> to <StatusTag status={after} /></p></li>
      ))}
    </ul>
  )
}
