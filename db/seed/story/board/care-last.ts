import type { HeldStory } from './types.ts'

/** The latest five meetings of the Children's Improvement Board. */
export const CARE_LAST: readonly HeldStory[] = [
  {
    plan: 'care', day: 119, apologies: [{ person: 'police', standIn: 'the detective inspector for public protection' }],
    items: [{ title: 'Initial health assessments', presenter: 'in-care', minutes: 30, purpose: 'To hear how no assessment came to be on time in a month.' }],
    said: [{ under: 'Initial health assessments', words: 'A clerk left and notices to health stopped for five weeks. Nobody was looking at the number in between two meetings.' }],
    decisions: [{ under: 'Initial health assessments', words: 'Figures that fall by more than ten points in a month are told to the chair within a week.' }],
    matters: [{ under: 'Initial health assessments', words: 'Send every notice to health on the day, by a person named for each week.', owner: 'in-care', due: 92, closed: { day: 91, by: 'health', outcome: 'Done: health has had every notice within two days for six weeks.' } }],
  },
  {
    plan: 'care', day: 91, apologies: [{ person: 'housing' }, { person: 'voluntary', standIn: 'a trustee of the alliance' }],
    items: [{ title: 'Edge of care and youth justice', presenter: 'early-help', minutes: 30, purpose: 'To see what has kept families together.' }],
    said: [{ under: 'Edge of care and youth justice', words: 'Families say that the same worker stayed with them. The second team has begun in the north.' }],
    decisions: [{ under: 'Edge of care and youth justice', words: 'The second edge of care team is kept on from the council’s own budget after the grant ends.' }],
    matters: [{ under: 'Edge of care and youth justice', words: 'Show what the second team has saved in placements, checked by finance.', owner: 'early-help', due: 34, closed: { day: 7, by: 'chief-exec', outcome: 'Shown and checked: eleven placements that were not needed.' } }],
  },
  {
    plan: 'care', day: 63, apologies: [{ person: 'chief-exec' }],
    items: [{ title: 'After the focused visit', presenter: 'front-door', minutes: 45, purpose: 'To agree what answers each point of the letter.' }],
    said: [{ under: 'After the focused visit', words: 'Members read the letter aloud. Each point has an action now, and two of them have no date that the board could believe.' }],
    decisions: [
      { under: 'After the focused visit', words: 'Every area for priority action of the letter is answered by an action with an owner before the draft statement is sent.' },
      { under: 'risks', words: 'The risk of too few permanent managers is reviewed at every meeting by name.' },
    ],
    matters: [
      { under: 'After the focused visit', words: 'Bring the record of weekend strategy meetings to the board.', owner: 'front-door', due: -14 },
      { under: 'After the focused visit', words: 'Agree with the trade unions how duty at weekends is staffed.', owner: 'workforce', due: 20 },
    ],
  },
  {
    plan: 'care', day: 35, apologies: [{ person: 'cafcass' }], guests: 'Two members of the children in care council, for the first item',
    items: [
      { title: 'What children in care told us', presenter: 'voluntary', minutes: 20, purpose: 'To hear the children in care council.' },
      { title: 'Education of children in care', presenter: 'virtual-head', minutes: 25, purpose: 'To see what moved and what lasts.' },
    ],
    said: [{ under: 'What children in care told us', words: 'Nobody had reported back to them what came of their last visit. The chair promised to do so in person.' }],
    decisions: [{ under: 'What children in care told us', words: 'What came of each visit of the children in care council is told to them within two weeks, by the chair.' }],
    matters: [
      { under: 'What children in care told us', words: 'Tell the children in care council what came of this visit.', owner: 'chair', due: 21, closed: { day: 7, by: 'chair', outcome: 'The chair met them; they would like the dates of reviews to suit school.' } },
      { under: 'Education of children in care', words: 'Say which schools will keep a place for a child who moves in the middle of term.', owner: 'education', due: -7 },
    ],
  },
  {
    plan: 'care', day: 7, apologies: [{ person: 'lead-member', standIn: 'the deputy lead member' }, { person: 'probation' }],
    items: [
      { title: 'Repeat referrals', presenter: 'front-door', minutes: 25, purpose: 'To hear why the fall has stopped.', paper: { name: 'Repeat referrals by team.csv', text: 'Team,Referrals,Repeat referrals\nNorth,212,61\nCoast,188,47\nCounty town,240,66\n' } },
      { title: 'Audits of domestic abuse cases', presenter: 'quality', minutes: 25, purpose: 'To agree what each agency does before the next cycle.' },
    ],
    said: [
      { under: 'Repeat referrals', words: 'One in three repeat referrals is about the same worry as the first. Members asked what happened in between.' },
      { under: 'Audits of domestic abuse cases', words: 'Audits were weak in every team. Health and police offered to read the next twenty with us.' },
    ],
    decisions: [
      { under: 'Audits of domestic abuse cases', words: 'The next twenty audits of domestic abuse cases are read by council, health and police together.' },
      { under: 'what_changed', words: 'Action 2.5 stays with the director until no child is in a manager’s name for three months.' },
    ],
    matters: [
      { under: 'Repeat referrals', words: 'Read thirty repeat referrals and say what was missed the first time.', owner: 'front-door', due: -18 },
      { under: 'Audits of domestic abuse cases', words: 'Name the readers of health and police for the joint audits.', owner: 'health', due: -10 },
    ],
  },
]
