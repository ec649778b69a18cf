import { InsetText } from '@/components/inset-text'
import { loadNewChallenge, type Query } from './loaders'
import { NewChallenge } from './new-challenge'

export default async function NewChallengePage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<Query> }) {
  const shown = await loadNewChallenge((await params).plan, await searchParams)
  const { subject } = shown
  return (
    <>
      <h1 className="govuk-heading-l">Put a challenge</h1>
      <p className="govuk-body">A challenge is a question that the board puts to a service. It is answered in writing, and the board says whether it is satisfied.</p>
      {subject?.href && <InsetText>On <a className="govuk-link" href={subject.href}>{subject.words}</a></InsetText>}
      <NewChallenge shown={shown} />
    </>
  )
}
