import { ChallengeTop } from '../../challenge-top'
import { loadMeeting } from './loaders'
import { OutcomeForm } from './meeting-form'

export default async function MeetingPage({ params }: { params: Promise<{ challenge: string }> }) {
  const shown = await loadMeeting((await params).challenge)
  return (
    <>
      <ChallengeTop challenge={shown.challenge} heading="Outcome of the holding-to-account meeting" />
      <OutcomeForm shown={shown} />
    </>
  )
}
