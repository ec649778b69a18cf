import type { FindingStanding } from '#domain/reviews'
import { counted } from '#domain/sentence'

/** How a finding stands, in a sentence for its line. `seen` are the actions that the reader sees, `elsewhere` those of plans that they don't. */
export function standingWords(standing: FindingStanding, { seen, elsewhere }: { seen: number; elsewhere: number }): string {
  if (standing === 'answered') return seen === 0 ? `Answered by ${counted(elsewhere, 'action')} in another plan` : `Answered by ${counted(seen + elsewhere, 'action')}${elsewhere > 0 ? `, ${elsewhere} of them in another plan` : ''}`
  if (standing === 'by_points') return 'Answered through its nested points'
  if (standing === 'dropped') return 'Left unanswered on purpose'
  if (standing === 'asks_nothing') return 'Asks for nothing'
  return seen + elsewhere > 0 ? 'Nobody answers it: the actions that did were stopped' : 'Nobody answers it'
}
