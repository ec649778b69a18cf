import type { HeldStory } from './types.ts'

/** A meeting whose record is short: what was looked at, without a decision. */
const looked = (day: number, words: string): HeldStory => ({ plan: 'send', day, apologies: [], items: [], said: [{ under: 'what_changed', words }], decisions: [], matters: [] })

/** The meetings of the SEND Partnership Board. */
export const SEND_HELD: readonly HeldStory[] = [
  looked(255, 'The first meeting of the revised plan: members introduced themselves and the eight priorities were read.'),
  looked(220, 'Two priorities had moved. The parent carer forum asked for plain words in the next report.'),
  looked(190, 'Members asked for the figures of each term beside each other.'),
  looked(160, 'Health reported on posts that are still vacant. Nothing could be decided without the integrated care board.'),
  looked(125, 'The forum read three new plans and found them better than those of last year.'),
  looked(95, 'Attendance was thin in the holidays, so decisions were left to the next meeting.'),
  {
    plan: 'send', day: 65, apologies: [{ person: 'school-police' }],
    items: [{ title: 'Waiting for an autism assessment', presenter: 'paediatrics', minutes: 30, purpose: 'To agree what families are offered while they wait.' }],
    said: [{ under: 'Waiting for an autism assessment', words: 'The wait has grown to 68 weeks. Families said that nobody writes to them in between.' }],
    decisions: [{ under: 'Waiting for an autism assessment', words: 'Every family that waits is written to each quarter, with what is on offer meanwhile.' }],
    matters: [{ under: 'Waiting for an autism assessment', words: 'Send the first letter and tell the board how many it reached.', owner: 'send-head', due: 31, closed: { day: 30, by: 'send-chair', outcome: 'Sent to 412 families; 61 have rung for help.' } }],
  },
  {
    plan: 'send', day: 30, apologies: [{ person: 'college', standIn: 'the head of inclusion of the college' }],
    items: [{ title: 'Link workers for schools', presenter: 'primary', minutes: 25, purpose: 'To hear which schools have not used theirs.' }],
    said: [{ under: 'Link workers for schools', words: 'Twenty-three schools have not rung. Heads said that the letter went to people who have left.' }],
    decisions: [{ under: 'Link workers for schools', words: 'Link workers ring each school once a term and do not wait to be rung.' }],
    matters: [{ under: 'Link workers for schools', words: 'Bring the list of schools with a named contact to the next meeting.', owner: 'primary', due: 6, closed: { day: 5, by: 'send-chair', outcome: 'All but four schools have named somebody.' } }],
  },
  {
    plan: 'send', day: 5, apologies: [{ person: 'education-member' }],
    items: [{ title: 'Decisions after an annual review', presenter: 'casework', minutes: 30, purpose: 'To see how many families wait, and for how long.' }],
    said: [{ under: 'Decisions after an annual review', words: '720 families wait for a decision. Parents asked for a date and not for reassurance.' }],
    decisions: [{ under: 'Decisions after an annual review', words: 'Each family is given a date for its decision when the review ends.' }],
    matters: [{ under: 'Decisions after an annual review', words: 'Say by when the 720 are decided, and with whose help.', owner: 'casework', due: -20 }],
  },
]
