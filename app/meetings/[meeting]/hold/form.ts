import { UpdateForm } from '@/app/actions/[action]/update/form'
import { SCORED_AGAIN } from '#domain/risks'
import { choice, day, id, optionalId, passage, version } from '#gate/fields'

/** Where something is recorded: the meeting, and the item of its agenda that is on. */
const Where = { meeting: id('Open the meeting again'), item: optionalId('Open the meeting again') }

export const BeginForm = { meeting: Where.meeting }
export const DecisionForm = { ...Where, words: passage('Decision', { most: 2000, missing: 'Write what was decided' }) }
export const MatterForm = { ...Where, words: passage('What is to be done', { most: 2000 }), owner: id('Select who does it'), due: day('Due date', 'Enter the day by which it is due') }
export const SaidForm = { ...Where, version, words: passage('What was said', { most: 8000, optional: true }) }
export const CloseForm = { ...Where, matter: id('Open the meeting again'), version, outcome: passage('What came of it', { most: 2000 }) }
export const UpdateInMeetingForm = { ...Where, ...UpdateForm }
export const ChallengeForm = { ...Where, action: id('Open the meeting again'), question: passage('Question', { most: 2000, missing: 'Enter the question' }), to: id('Select who answers'), 'answer-by': day('Day to answer by', 'Enter the day by which it is to be answered') }
export const ScoreForm = {
  ...Where, risk: id('Open the meeting again'), version, score: choice([...SCORED_AGAIN, 'reviewed'], 'Select whether it has a new score or was reviewed'),
  likelihood: optionalId('Select a likelihood from the list'), impact: optionalId('Select an impact from the list'), reason: passage('Reason, or what was found', { most: 2000, optional: true }),
}
