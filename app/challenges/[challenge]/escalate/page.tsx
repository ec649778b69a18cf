import { ChallengeTop } from '../../challenge-top'
import { EscalateChallengeForm } from './escalate-form'
import { loadEscalate } from './loaders'

export default async function EscalatePage({ params }: { params: Promise<{ challenge: string }> }) {
  const shown = await loadEscalate((await params).challenge)
  return (
    <>
      <ChallengeTop challenge={shown.challenge} heading={shown.heading} />
      <EscalateChallengeForm shown={shown} />
    </>
  )
}
