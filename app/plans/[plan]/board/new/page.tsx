import { loadNewBoard } from './loaders'
import { NewBoard } from './new-board'

export default async function NewBoardPage({ params }: { params: Promise<{ plan: string }> }) {
  const shown = await loadNewBoard((await params).plan)
  return (
    <>
      <h1 className="govuk-heading-l">Add a board</h1>
      <p className="govuk-body">Another board that holds this plan to account, beside those it has. It can govern other plans of the council too: say so on its page.</p>
      <NewBoard shown={shown} />
    </>
  )
}
