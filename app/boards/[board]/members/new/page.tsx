import { BackLink } from '@/components/back-link'
import { loadNewMember } from './loaders'
import { NewMember } from './new-member'

export default async function NewMemberPage({ params }: { params: Promise<{ board: string }> }) {
  const shown = await loadNewMember((await params).board)
  return (
    <>
      <BackLink href={`/boards/${shown.id}`}>Back to the board</BackLink>
      <span className="govuk-caption-l">{shown.name}</span>
      <h1 className="govuk-heading-l">Add a member</h1>
      <p className="govuk-body">Members are expected at each meeting. What somebody may do in a plan is their role there: sitting on the board gives none.</p>
      <NewMember shown={shown} />
    </>
  )
}
