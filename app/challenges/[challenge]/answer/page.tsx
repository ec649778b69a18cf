import { ChallengeTop } from '../../challenge-top'
import { AnswerForm } from './answer-form'
import { loadAnswerChallenge } from './loaders'

export default async function AnswerChallengePage({ params }: { params: Promise<{ challenge: string }> }) {
  const shown = await loadAnswerChallenge((await params).challenge)
  return (
    <>
      <ChallengeTop challenge={shown.challenge} heading="Answer a challenge" />
      <AnswerForm shown={shown} />
    </>
  )
}
