import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { loadTakeOffPaper } from './loaders'
import { TakeOffPaper } from './take-off-paper'

export default async function TakeOffPaperPage({ params }: { params: Promise<{ paper: string }> }) {
  const shown = await loadTakeOffPaper((await params).paper)
  return (
    <>
      <BackLink href={`/agenda-items/${shown.itemId}/papers`}>Back to the papers</BackLink>
      <span className="govuk-caption-l">{shown.item}</span>
      <h1 className="govuk-heading-l">Take this paper off the agenda?</h1>
      <InsetText><span className="wrap-anywhere">{shown.name}</span></InsetText>
      <p className="govuk-body">Nobody finds it on the agenda from then on. That it stood there stays in the trail.</p>
      <TakeOffPaper shown={shown} />
    </>
  )
}
