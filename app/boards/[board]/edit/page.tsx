import { BackLink } from '@/components/back-link'
import { EditBoard } from './edit-board'
import { loadEditBoard } from './loaders'

export default async function EditBoardPage({ params }: { params: Promise<{ board: string }> }) {
  const shown = await loadEditBoard((await params).board)
  return (
    <>
      <BackLink href={`/boards/${shown.id}`}>Back to the board</BackLink>
      <span className="govuk-caption-l">{shown.said.name}</span>
      <h1 className="govuk-heading-l">Edit the board</h1>
      <EditBoard shown={shown} />
    </>
  )
}
