import type { PersonKey } from '#db/seed/story/people'
import type { ActionKey, DayNumber, PlanKey } from '#db/seed/story/types'

type ScoreStory = { likelihood: number; impact: number; reason: string }
export type SaidOfRisk = { day: DayNumber; by: PersonKey } & (
  ({ said: 'current' | 'target' } & ScoreStory) | { said: 'reviewed'; words: string } | { said: 'mitigated'; actions: ActionKey[] } | { said: 'closed'; reason: string }
)

/** A risk of a board's register, and what was said of it. At each meeting at which nothing else is said of it, it is reviewed without words. */
export type RiskStory = {
  plan: PlanKey
  ref: string
  title: string
  cause: string
  event: string
  consequence: string
  owner: PersonKey
  by: PersonKey
  day: DayNumber
  initial: ScoreStory
  target: ScoreStory
  actions: ActionKey[]
  said: SaidOfRisk[]
}

export const RISKS: RiskStory[] = [
  {
    plan: 'care', ref: 'R1', title: 'Turnover of social workers', owner: 'workforce', by: 'dcs', day: 262, actions: ['care 5.1', 'care 5.2'],
    event: 'experienced social workers leave faster than they are replaced', cause: 'two neighbouring councils pay more and caseloads here are higher', consequence: 'children having to tell their story to one new worker after another',
    initial: { likelihood: 5, impact: 4, reason: 'One post in three is held by an agency worker, and eleven people gave notice in the quarter before the plan.' },
    target: { likelihood: 3, impact: 4, reason: 'Some turnover is healthy: the board aims for the level of the councils around us.' },
    said: [
      { day: 203, by: 'dcs', said: 'reviewed', words: 'A retention payment is being drafted. Nothing has changed for workers yet, so the score stays.' },
      { day: 147, by: 'dcs', said: 'current', likelihood: 4, impact: 4, reason: 'The retention payment was agreed and six people withdrew their notice.' },
      { day: 35, by: 'chair', said: 'current', likelihood: 5, impact: 4, reason: 'Nine workers left in two months, four of them from one team, and the agency rate has risen again.' },
      { day: 7, by: 'chair', said: 'reviewed', words: 'The board heard from two workers who left. Caseloads, not pay, were their first reason.' },
    ],
  },
  {
    plan: 'care', ref: 'R2', title: 'Demand at the front door', owner: 'front-door', by: 'chair', day: 262, actions: ['care 1.1', 'care 1.2'],
    event: 'contacts arrive faster than the hub can decide on them', cause: 'partners refer without talking first and early help has been hard to reach', consequence: 'children waiting at risk while others are looked into who need no social worker',
    initial: { likelihood: 4, impact: 5, reason: 'Half of all contacts were decided late, and nobody could say what was in the queue.' },
    target: { likelihood: 2, impact: 4, reason: 'Demand can not be stopped, but a queue that is seen every day harms few.' },
    said: [
      { day: 203, by: 'police', said: 'current', likelihood: 4, impact: 4, reason: 'The daily triage meeting sees every contact by noon, so that the worst is caught while the rest still wait.' },
      { day: 119, by: 'chair', said: 'current', likelihood: 3, impact: 4, reason: 'Four in five contacts are decided on time, though many more came than a year ago.' },
      { day: 35, by: 'police', said: 'current', likelihood: 2, impact: 4, reason: 'More than nine in ten are on time, for the third month running.' },
    ],
  },
  {
    plan: 'care', ref: 'R3', title: 'Too few homes for teenagers', owner: 'placements', by: 'dcs', day: 262, actions: ['care 7.1', 'care 7.2'],
    event: 'a teenager who comes into care can not be found a home nearby', cause: 'more foster carers retire than are approved and other councils place here', consequence: 'moves far from school and family, and costs that take money from early help',
    initial: { likelihood: 4, impact: 4, reason: 'One child in four in care lives more than twenty miles away, most of them over thirteen.' },
    target: { likelihood: 2, impact: 4, reason: 'Ten new fostering homes for teenagers would cover all who came in last year.' },
    said: [
      { day: 175, by: 'dcs', said: 'current', likelihood: 5, impact: 4, reason: 'Five teenagers came into care in a month and three carers retired.' },
      { day: 91, by: 'dcs', said: 'target', likelihood: 3, impact: 4, reason: 'Recruiting carers takes nine months at best, so that the first target can not be met in the life of the plan.' },
      { day: 63, by: 'lead-member', said: 'reviewed', words: 'A campaign with the housing associations starts next month. No carer has been approved since the spring.' },
    ],
  },
  {
    plan: 'care', ref: 'R4', title: 'Delay in court', owner: 'protection', by: 'cafcass', day: 231, actions: ['care 6.7', 'care 6.6'],
    event: 'proceedings run far beyond 26 weeks', cause: 'court time is short and assessments are asked for late', consequence: 'babies and small children waiting a year to know where they will grow up',
    initial: { likelihood: 4, impact: 4, reason: 'The average case takes 41 weeks and nine have passed a year.' },
    target: { likelihood: 2, impact: 4, reason: 'The courts’ own part of the delay is not ours to end.' },
    said: [
      { day: 147, by: 'cafcass', said: 'current', likelihood: 3, impact: 4, reason: 'Assessments are now done before proceedings begin, and judges have said that they come in better.' },
      { day: 63, by: 'cafcass', said: 'reviewed', words: 'Listing has slowed again, for reasons that lie with the court. Our own filing is on time.' },
    ],
  },
  {
    plan: 'care', ref: 'R5', title: 'Supervision that is missed', owner: 'quality', by: 'chair', day: 231, actions: ['care 4.4'],
    event: 'managers do not look at children’s records often enough to see drift', cause: 'managers hold cases and cover for each other', consequence: 'plans that stop without anybody noticing, and risk that is not seen',
    initial: { likelihood: 4, impact: 4, reason: 'Two in five records had no manager’s view in eight weeks.' },
    target: { likelihood: 2, impact: 3, reason: 'A late view that is noticed the same week harms little.' },
    said: [
      { day: 119, by: 'dcs', said: 'current', likelihood: 3, impact: 4, reason: 'No case is held in a manager’s name any more, and three in four records have a recent view.' },
      { day: 35, by: 'dcs', said: 'current', likelihood: 3, impact: 3, reason: 'Audits found that where a view was late, the worker had still acted in time.' },
    ],
  },
  {
    plan: 'care', ref: 'R6', title: 'Exploitation that is not recognised', owner: 'exploitation', by: 'police', day: 203, actions: [],
    event: 'children drawn into county lines are not recognised in time', cause: 'groups change faster than the picture that the agencies share', consequence: 'serious harm to children whom several services already knew',
    initial: { likelihood: 3, impact: 5, reason: 'Two reviews found that each agency had held a part of the picture.' },
    target: { likelihood: 2, impact: 5, reason: 'The harm stays as grave; only how likely it is can be brought down.' },
    said: [
      { day: 147, by: 'police', said: 'mitigated', actions: ['care 11.1', 'care 11.2', 'care 11.4'] },
      { day: 119, by: 'police', said: 'reviewed', words: 'One operational group now meets weekly. Its numbers are too new to score on.' },
      { day: 63, by: 'police', said: 'current', likelihood: 2, impact: 5, reason: 'The shared list found eight children whom only one agency had known.' },
      { day: 7, by: 'police', said: 'current', likelihood: 3, impact: 5, reason: 'A new line has opened in the coastal towns, and two children there were not on the list.' },
    ],
  },
  {
    plan: 'care', ref: 'R7', title: 'Health assessments that come late', owner: 'in-care', by: 'health', day: 175, actions: ['care 8.4'],
    event: 'children who come into care are not seen by a doctor within twenty working days', cause: 'consent reaches the clinic late and there is one designated doctor', consequence: 'illness, and what they have been through, going unseen for months',
    initial: { likelihood: 4, impact: 3, reason: 'Fewer than half of the first assessments were on time.' },
    target: { likelihood: 2, impact: 2, reason: 'With a second clinic, the few that are late will be late by days.' },
    said: [
      { day: 63, by: 'health', said: 'current', likelihood: 3, impact: 3, reason: 'Consent is now asked for on the day a child comes into care, and two in three are on time.' },
    ],
  },
  {
    plan: 'care', ref: 'R8', title: 'Savings that reach early help', owner: 'early-help', by: 'chief-exec', day: 91, actions: ['care 12.3'],
    event: 'the savings of next year’s budget fall on early help', cause: 'placements cost more than was planned and reserves are low', consequence: 'families losing help before things fall apart, and more children coming into care',
    initial: { likelihood: 3, impact: 4, reason: 'The first round of savings names two family centres.' },
    target: { likelihood: 1, impact: 4, reason: 'Cabinet can take the family centres out of the budget altogether.' },
    said: [
      { day: 35, by: 'chief-exec', said: 'current', likelihood: 2, impact: 4, reason: 'One of the two family centres has been taken out of the savings.' },
    ],
  },
  {
    plan: 'care', ref: 'R9', title: 'A gap in leadership', owner: 'workforce', by: 'chief-exec', day: 262, actions: ['care 4.2'],
    event: 'the service is led by people who are about to leave', cause: 'three of eight heads of service were interim', consequence: 'work on the plan stopping each time somebody goes',
    initial: { likelihood: 4, impact: 3, reason: 'Three heads of service had contracts that ended within the half year.' },
    target: { likelihood: 1, impact: 3, reason: 'Every head of service can be permanent within the year.' },
    said: [
      { day: 175, by: 'chief-exec', said: 'current', likelihood: 2, impact: 3, reason: 'Two of the three posts have been filled for good.' },
      { day: 91, by: 'chief-exec', said: 'current', likelihood: 1, impact: 3, reason: 'The last interim head has been appointed to the post.' },
      { day: 63, by: 'chair', said: 'closed', reason: 'Every head of service is permanent and has been in post for two meetings.' },
    ],
  },
]
