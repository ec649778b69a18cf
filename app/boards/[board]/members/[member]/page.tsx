import { BackLink } from '@/components/back-link'
import { loadMember } from './loaders'
import { MemberForm } from './member-form'

export default async function MemberPage({ params }: { params: Promise<{ board: string; member: string }> }) {
  const { board, member } = await params
  const shown = await loadMember(board, member)
  return (
    <>
      <BackLink href={`/boards/${shown.boardId}`}>Back to the board</BackLink>
      <span className="govuk-caption-l">{shown.boardName}</span>
      <h1 className="govuk-heading-l">{shown.name}</h1>
      <MemberForm shown={shown} />
    </>
  )
}
