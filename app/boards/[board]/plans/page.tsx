import { BackLink } from '@/components/back-link'
import { counted } from '#domain/sentence'
import { ChoosePlans } from './choose-plans'
import { loadBoardPlans } from './loaders'

export default async function BoardPlansPage({ params }: { params: Promise<{ board: string }> }) {
  const shown = await loadBoardPlans((await params).board)
  return (
    <>
      <BackLink href={`/boards/${shown.id}`}>Back to the board</BackLink>
      <span className="govuk-caption-l">{shown.name}</span>
      <h1 className="govuk-heading-l">Which plans the board governs</h1>
      {shown.others > 0 && <p className="govuk-body">It also governs {counted(shown.others, 'plan')} that you do not administer: that stays as it is.</p>}
      <ChoosePlans shown={shown} />
    </>
  )
}
