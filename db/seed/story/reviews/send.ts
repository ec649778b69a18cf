import type { ReviewStory } from './types.ts'

export const SEND_INSPECTION: ReviewStory = {
  key: 'send-inspection', kind: 'area_send_inspection', title: 'Area SEND inspection', plan: 'send', entered: 268, by: 'admin',
  visited: { from: 322, to: 318 }, received: 291, published: 290, letter: { url: 'https://www.example.org/northmarsh/area-send-inspection' },
  findings: [
    {
      ref: '1', kind: 'priority_action', topics: ['send', 'assessment_and_planning'],
      words: 'Leaders across the area must end the long waits for plans, and decide on annual reviews in time.', answers: ['send 1.1', 'send 1.2'],
    },
    {
      ref: '2', kind: 'priority_action', topics: ['send', 'partnership'], words: 'Leaders across the area must help autistic children and their families while they wait to be assessed.',
      answers: ['send 7.1', 'send 7.2'],
      points: [
        { ref: '2a', kind: 'priority_action', topics: ['send'], words: 'Families must be told how long they will wait, and offered advice from the first day.', answers: ['send 7.1'] },
        { ref: '2b', kind: 'priority_action', topics: ['send'], words: 'Schools must act on what a child needs before there is a diagnosis.', answers: ['send 7.1', 'send 8.1'] },
      ],
    },
    { ref: '3', kind: 'area_for_improvement', topics: ['send', 'quality_assurance'], words: 'The quality of plans, which are often out of date and lack advice from health.', answers: ['send 2.1'] },
    { ref: '4', kind: 'area_for_improvement', topics: ['send', 'partnership'], words: 'How families are spoken with, and whether what they say is acted upon.', answers: ['send 2.2', 'send 5.1', 'send 5.2'] },
    { ref: '5', kind: 'area_for_improvement', topics: ['send'], words: 'The number of children who travel far because the school nearby can not support them.', answers: ['send 3.1', 'send 3.2'] },
    {
      ref: '6', kind: 'area_for_improvement', topics: ['send', 'early_help'], words: 'How early needs are noticed, and whether help follows before a child starts school.',
      answers: ['send 4.1', 'send 8.2'],
      points: [{ ref: '6a', kind: 'area_for_improvement', topics: ['send', 'early_help'], words: 'Whom a school can ring when it is worried about a child.', answers: ['send 4.2'] }],
    },
    { ref: '7', kind: 'area_for_improvement', topics: ['send'], words: 'Preparation for adult life from year 9 on.', answers: ['send 6.1', 'send 6.2'] },
    {
      ref: '8', kind: 'concern', topics: ['send', 'children_in_care', 'health_and_education'], words: 'Children in care who live outside the area wait longest for their annual review.',
      answers: ['send 1.2', 'care 8.3'],
    },
    {
      ref: '9', kind: 'area_for_improvement', topics: ['send', 'recording'], words: "A way for families to follow the progress of their plan on the council's website.",
      dropped: { day: 220, by: 'send-chair', reason: 'Families told us that they would rather ring a person who knows their child, and each of them now has one.' },
    },
    { ref: '10', kind: 'strength', topics: ['send', 'early_help'], words: 'Family centres are trusted, and parents say that they are listened to there.' },
  ],
}
