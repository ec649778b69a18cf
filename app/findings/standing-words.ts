import type { FindingStanding } from '#domain/reviews'
import { counted } from '#domain/sentence'

/** How many actions still answer a finding, in whichever plan; how many of those are of plans that the reader doesn't see; and how many that did are stopped. */
type Answers = { going: number; elsewhere: number; stopped: number }

/** How a finding stands, in a sentence for its line. */
export function standingWords(standing: FindingStanding, { going, elsewhere, stopped }: Answers): string {
  if (standing === 'answered') return going === elsewhere ? `Answered by ${counted(elsewhere, 'action')} in another plan` : `Answered by ${counted(going, 'action')}${elsewhere > 0 ? `, ${elsewhere} of them in another plan` : ''}`
  if (standing === 'by_points') return 'Answered through its nested points'
  if (standing === 'dropped') return 'Left unanswered on purpose'
  if (standing === 'asks_nothing') return 'Asks for nothing'
  return stopped > 0 ? 'Nobody answers it: the actions that did were stopped' : 'Nobody answers it'
}
