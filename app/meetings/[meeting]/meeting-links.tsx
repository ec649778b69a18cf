import type { MeetingShown } from './loaders'

/** Where the rest of a meeting is found: what was recorded of it, and what was published for it. */
export function MeetingLinks({ meeting: { id, life, board, plans, past, packs, writes, may } }: { meeting: MeetingShown }) {
  const links = [
    ...(life === 'planned' || may.minutes ? [] : [{ href: `/meetings/${id}/minutes`, words: 'Minutes' }]),
    ...packs.map((pack) => ({ href: `/packs/${pack.id}`, words: `Published pack: ${pack.words}` })),
    ...writes.map((plan) => ({ href: `/plans/${plan.id}/papers/new?meeting=${id}`, words: `Write a report for this meeting${plans.length > 1 ? `, of ${plan.name}` : ''}` })),
    { href: `/boards/${board.id}`, words: 'The board, its members and its other meetings' },
    ...plans.map((plan) => ({ href: `/plans/${plan.id}/changes${past ? `?until=${id}` : ''}`, words: `What changed ${plans.length > 1 ? `in ${plan.name} ` : ''}since the meeting before` })),
    { href: `/meetings/${id}/calendar`, words: 'This meeting as a calendar file' },
  ]
  return <ul className="govuk-list">{links.map(({ href, words }) => <li key={href}><a className="govuk-link" href={href}>{words}</a></li>)}</ul>
}
