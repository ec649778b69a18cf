import type { PersonKey } from './people.ts'
import type { ActionKey, DayNumber, FindingKey, PlanKey } from './types.ts'

export type SaidOfChallenge = { day: DayNumber; by: PersonKey; words: string } & (
  { said: 'answered' | 'satisfied' | 'met' } | { said: 'asked_again'; answerBy: DayNumber } | { said: 'escalated'; meeting: DayNumber }
)

/** A question of a board, and what was said of it. A meeting or an answer that would be on a weekend or a bank holiday is on the working day before. */
export type ChallengeStory = {
  plan: PlanKey
  on: { action: ActionKey } | { finding: FindingKey } | { measure: string }
  question: string
  by: PersonKey
  to: PersonKey
  day: DayNumber
  answerBy: DayNumber
  said: SaidOfChallenge[]
}

const CARE: ChallengeStory[] = [
  {
    plan: 'care', on: { action: 'care 2.1' }, by: 'dcs', to: 'front-door', day: 203, answerBy: 189,
    question: 'Why do assessments take longer than at the start of the plan, when no more of them are begun?',
    said: [
      { said: 'answered', day: 190, by: 'front-door', words: 'Four of our seven teams have a vacancy, and each assessment waits for a worker before it is begun.' },
      { said: 'asked_again', day: 175, by: 'dcs', answerBy: 161, words: 'Vacancies explain the wait at the start. What explains those that pass day 45 with a worker?' },
      { said: 'answered', day: 162, by: 'front-door', words: 'Managers look at day 10 but not at day 25, so nobody sees that an assessment has stopped.' },
      { said: 'escalated', day: 147, by: 'chair', meeting: 133, words: 'Timeliness is at its lowest of the year, and two answers have not changed it.' },
      { said: 'escalated', day: 133, by: 'chair', meeting: 109, words: 'The first meeting had no figures by team, so nothing could be agreed there.' },
      { said: 'met', day: 105, by: 'chair', words: 'Two teams are added, and each assessment beyond day 35 is reviewed with its manager every Friday.' },
    ],
  },
  {
    plan: 'care', on: { action: 'care 8.3' }, by: 'schools', to: 'education', day: 147, answerBy: 126,
    question: 'Where are the 23 children who miss education today, and who sees them?',
    said: [
      { said: 'answered', day: 131, by: 'education', words: 'Nine have a tutor at home and fourteen a school place with a date to begin. The virtual school rings each of them weekly.' },
      { said: 'satisfied', day: 119, by: 'schools', words: 'The list was shown to heads, and it is right.' },
    ],
  },
  {
    plan: 'care', on: { finding: 'direction 3' }, by: 'chair', to: 'quality', day: 91, answerBy: 77,
    question: 'Who from outside the service checks our audits, and how often do they disagree with us?',
    said: [
      { said: 'answered', day: 78, by: 'quality', words: 'Two auditors of another council read one in ten. They gave a lower grade in six of 30.' },
      { said: 'satisfied', day: 63, by: 'chair', words: '' },
    ],
  },
  {
    plan: 'care', on: { finding: 'visit-2 k' }, by: 'police', to: 'front-door', day: 63, answerBy: 49,
    question: 'How do we know that every strategy meeting ends with a plan that keeps the child safe that night?',
    said: [
      { said: 'answered', day: 51, by: 'front-door', words: 'Of 40 records read so far, 36 have such a plan, and the other four were put right.' },
      { said: 'asked_again', day: 7, by: 'police', answerBy: -14, words: 'None of those meetings was held at a weekend. What do the weekends show?' },
    ],
  },
  {
    plan: 'care', on: { action: 'care 8.5' }, by: 'lead-member', to: 'in-care', day: 62, answerBy: 48,
    question: 'What stops the other four surgeries from keeping a slot for children in care?',
    said: [
      { said: 'answered', day: 40, by: 'in-care', words: 'They ask to be paid for slots that are not used, and nobody has said who pays.' },
      { said: 'asked_again', day: 35, by: 'lead-member', answerBy: 14, words: 'Who decides on that, and when will they?' },
      { said: 'escalated', day: 7, by: 'chair', meeting: -12, words: 'No answer has come, and three in four children have not seen a dentist this year.' },
    ],
  },
  {
    plan: 'care', on: { measure: 'KPI 5' }, by: 'chair', to: 'workforce', day: 35, answerBy: 14,
    question: 'The agency share has risen since the retention payment began. What will be different in the next quarter?',
    said: [{ said: 'answered', day: 15, by: 'workforce', words: 'Twelve workers from overseas have arrived, and twelve agency contracts end as each of them takes on cases.' }],
  },
  {
    plan: 'care', on: { action: 'care 1.3' }, by: 'schools', to: 'early-help', day: 35, answerBy: 14,
    question: 'Whose answer is still awaited, and what will you do if it does not come?', said: [],
  },
  {
    plan: 'care', on: { measure: 'KPI 2' }, by: 'chair', to: 'front-door', day: 7, answerBy: -21,
    question: 'Repeat referrals have stopped falling. What would start the fall again?', said: [],
  },
]

const SEND: ChallengeStory[] = [
  {
    plan: 'send', on: { finding: 'send-inspection 3' }, by: 'parents', to: 'send-head', day: 125, answerBy: 104,
    question: 'Only 8 of 24 plans were good. What will families notice when the next ones are better?',
    said: [
      { said: 'answered', day: 108, by: 'send-head', words: "Each plan begins with the child's own words, and health advice is in it or the date by which it comes." },
      { said: 'satisfied', day: 95, by: 'parents', words: 'The forum read three new plans and would say the same.' },
    ],
  },
  {
    plan: 'send', on: { action: 'send 7.1' }, by: 'send-chair', to: 'send-head', day: 65, answerBy: 44,
    question: 'The wait has grown to 68 weeks. Which families have been offered nothing so far?', said: [],
  },
  {
    plan: 'send', on: { action: 'send 4.2' }, by: 'primary', to: 'early-help', day: 30, answerBy: 9,
    question: 'Every school has a link worker. Which schools have not rung theirs this term, and why?',
    said: [{ said: 'answered', day: 12, by: 'early-help', words: 'Twenty-three have not. We are ringing each of them, and nine said that they had nobody to ask for.' }],
  },
  {
    plan: 'send', on: { action: 'send 1.2' }, by: 'parents', to: 'casework', day: 5, answerBy: -16,
    question: 'What are the 720 families told who wait for a decision after their review?', said: [],
  },
]

export const CHALLENGES: readonly ChallengeStory[] = [...CARE, ...SEND]
