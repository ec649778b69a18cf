import type { Agency } from '#domain/vocabulary'
import type { PersonKey } from '#db/seed/story/people'
import type { DayNumber, FileStory, PlanKey } from '#db/seed/story/types'

/** The board of a plan: who sits on it for which agency (none is the council), and where it meets. */
export type BoardStory = {
  plan: PlanKey; chair: PersonKey; everyWeeks: number; meets: string; day: DayNumber
  members: { person: PersonKey; agency: Agency | null; left?: DayNumber }[]
  startsAt: string; endsAt: string; place: string; link: string; terms: FileStory
}

const sits = (agency: Agency | null, people: readonly PersonKey[]) => people.map((person) => ({ person, agency }))

export const BOARDS: readonly BoardStory[] = [
  {
    plan: 'care', chair: 'chair', everyWeeks: 4, meets: 'Until the next monitoring visit, then every six weeks', day: 268,
    members: [
      ...sits(null, ['dcs', 'chief-exec', 'lead-member', 'housing']), ...sits('police', ['police']), ...sits('health', ['health']), ...sits('schools', ['schools']),
      ...sits('voluntary_sector', ['voluntary']), ...sits('probation', ['probation']), ...sits('cafcass', ['cafcass']), { person: 'quality', agency: null, left: 176 },
    ],
    startsAt: '14:00', endsAt: '16:00', place: 'Committee room 2, County Hall, and by video', link: 'https://meet.example/improvement-board',
    terms: { name: 'Terms of reference.txt', text: "Children's Improvement Board: terms of reference\n\nThe board holds the council and its partners to account for the improvement plan. It is chaired by somebody independent of them. It meets every four weeks, and papers go out five working days before. Nine members are a quorum, among them police and health. Minutes are approved at the next meeting and published with the papers.\n" },
  },
  {
    plan: 'send', chair: 'send-chair', everyWeeks: 5, meets: 'Each half term, and once more before the summer', day: 266,
    members: [
      ...sits(null, ['dcs', 'education-member']), ...sits('health', ['icb-send', 'paediatrics']), ...sits('schools', ['primary', 'special']), ...sits('voluntary_sector', ['parents', 'voluntary']),
      ...sits('police', ['school-police']), ...sits('other', ['college']),
    ],
    startsAt: '10:00', endsAt: '12:00', place: 'Reedbank Primary School', link: '',
    terms: { name: 'SEND Partnership Board terms.txt', text: 'SEND Partnership Board: terms of reference\n\nThe board is shared by the council, the integrated care board, schools and the parent carer forum. It owns the SEND improvement plan and answers for it to Ofsted and the Care Quality Commission together.\n' },
  },
]
