import { EmptyState } from '@/components/empty-state'
import type { MeetingShown } from './loaders'

/** Who sat on the board on the day of the meeting. */
export function MembersExpected({ members }: { members: MeetingShown['members'] }) {
  if (members.length === 0) return <EmptyState>Nobody sat on the board that day, as far as it is recorded.</EmptyState>
  return (
    <ul className="govuk-list govuk-list--bullet">
      {members.map(({ key, name, agency, chair }) => <li key={key}>{[chair ? `${name} (chair)` : name, agency].filter(Boolean).join(', ')}</li>)}
    </ul>
  )
}
