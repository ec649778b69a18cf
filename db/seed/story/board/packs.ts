import type { ReportKind } from '#domain/board-vocabulary'
import type { ReportPart } from '#domain/report-definition'
import type { DayNumber, PlanKey } from '#db/seed/story/types'

/** A report of a plan: from when to when it tells, for which meeting, and what its author wrote under which part. Published on its last day unless it is a draft. */
export type PackStory = {
  plan: PlanKey; kind: ReportKind; title: string; from: DayNumber; to: DayNumber; meeting?: DayNumber; isDraft?: true
  /** Given to somebody without an account on its last day, by a link that ends on a day. */
  shared?: { toWhom: string; ends: DayNumber }
  words: Partial<Record<ReportPart, string>>
}

export const PACKS: readonly PackStory[] = [
  {
    plan: 'care', kind: 'board_pack', title: 'Board pack of the tenth month', from: 63, to: 40, meeting: 35,
    words: {
      changes: 'Members asked last time to see first what moved back. Nothing moves back quietly: each reason below is as the board gave it.',
      scorecard: 'Figures of the last two weeks of the month were still coming in when this was put together.',
    },
  },
  {
    plan: 'care', kind: 'scrutiny', title: 'Improvement plan: report to the scrutiny panel', from: 147, to: 21, shared: { toWhom: 'The clerk of the children and families scrutiny panel', ends: -69 },
    words: {
      summary: 'The panel asked in the spring for a report that says where the plan stands without the detail of each case. This one covers the four months since then. Three areas have moved furthest: health assessments of children in care, oversight of exploitation, and help at the edge of care. Assessments of domestic abuse have not moved as they should have.',
      themes: 'Three themes run through what is still to do: assessment and chronology, supervision that leaves room to reflect, and permanent managers who stay.',
      risks: 'The board reviews each risk at every meeting. Two of them rest on posts that are not yet filled.',
    },
  },
  {
    plan: 'care', kind: 'board_pack', title: 'Board pack of the eleventh month', from: 35, to: 12, meeting: 7,
    words: { agenda: 'Papers for items six and seven follow the agenda. Please read the audits before the meeting: there will be no presentation.' },
  },
  { plan: 'care', kind: 'highlight', title: 'Highlight report for the chief executive', from: 35, to: 1, isDraft: true, words: {} },
]
