import { ChallengeTop } from '../../challenge-top'
import { JudgeAnswerForm } from './judge-form'
import { loadJudge } from './loaders'

export default async function JudgePage({ params }: { params: Promise<{ challenge: string }> }) {
  const shown = await loadJudge((await params).challenge)
  return (
    <>
      <ChallengeTop challenge={shown.challenge} heading="Is the board satisfied?" answer={shown.answer} />
      <JudgeAnswerForm shown={shown} />
    </>
  )
}
