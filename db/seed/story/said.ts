import type { Claim } from '#domain/claim-figures'
import type { PersonKey } from './people.ts'
import type { DayNumber, PlanKey } from './types.ts'

/** A sentence of a report. `month` and `from` are months before the last one. */
export type ClaimStory = Partial<Pick<Claim, 'value' | 'fromValue' | 'said' | 'comparator'>> & { kind: Claim['kind']; words: string; measure?: string; month: number | null; from?: number }

/** What the last report to the board says of its figures. Two of its sentences contradict them. */
export const REPORT: { plan: PlanKey; by: PersonKey; day: DayNumber; source: string; claims: ClaimStory[] } = {
  plan: 'care', by: 'admin', day: 1, source: "Report to the Children's Improvement Board",
  claims: [
    { kind: 'value', words: '93% of contacts with the MASH were progressed on time.', measure: 'KPI 1', month: 0, value: '93' },
    { kind: 'change', words: 'That is up from 49% eight months before.', measure: 'KPI 1', month: 0, value: '93', from: 8, fromValue: '49', said: 'rose' },
    { kind: 'comparison', words: 'Repeat referrals are still more frequent than in England.', measure: 'KPI 2', month: 0, said: 'higher', comparator: 'england' },
    { kind: 'change', words: 'Case supervision in the last four weeks rose from 24% to 77%.', measure: 'KPI 3', month: 0, value: '77', from: 8, fromValue: '24', said: 'rose' },
    { kind: 'value', words: 'Repeat protection plans peaked at 39%.', measure: 'KPI 33', month: 0, from: 8, value: '39', said: 'peak' },
    { kind: 'value', words: '92% of children in care were visited in the last six weeks.', measure: 'KPI 8', month: 0, value: '92' },
    { kind: 'direction', words: 'Fewer of our social workers come from an agency than when the plan began.', measure: 'KPI 5', month: 0, from: 8, said: 'fell' },
    { kind: 'percent_change', words: 'Children who live 20 miles or more from home are up by 47%, from 17% to 25%.', measure: 'KPI 46', month: 0, value: '47', from: 8, fromValue: '17', said: 'rose' },
    { kind: 'count', words: 'Twelve of our measures are green.', month: 0, value: '12', said: 'green' },
    { kind: 'share', words: 'Agency workers fill 145.36 of 417 posts, or 34.86%.', month: null, value: '34.86', said: '145.36 of 417' },
  ],
}

export type CommentaryStory = { plan: PlanKey; measure: string; words?: string }

/** Measures on whose last month somebody wrote: in the owner's own words, or as it was drafted from the figures. */
export const COMMENTARIES: readonly CommentaryStory[] = [
  { plan: 'care', measure: 'KPI 1', words: 'Contacts on time held at 93% for a second month. Weekend cover is what keeps them there.' },
  { plan: 'care', measure: 'KPI 2' },
  { plan: 'care', measure: 'KPI 3', words: 'Supervision stays at 77%. It happens on time for three children in four, and the audit says that it needs to be more reflective.' },
  { plan: 'care', measure: 'KPI 4' },
  { plan: 'care', measure: 'KPI 5' },
  { plan: 'care', measure: 'KPI 6' },
  { plan: 'care', measure: 'KPI 7', words: 'It has been 92% all along: the gain in between was late recording, and the figure is restated.' },
  { plan: 'care', measure: 'KPI 8' },
  { plan: 'care', measure: 'KPI 10' },
  { plan: 'care', measure: 'KPI 11', words: 'One child in four has seen a dentist this year. Slots are agreed with five surgeries, and the other four ask to be paid for slots that are not used.' },
  { plan: 'care', measure: 'KPI 12' },
  { plan: 'care', measure: 'KPI 13' },
  { plan: 'care', measure: 'KPI 14' },
  { plan: 'care', measure: 'KPI 15' },
  { plan: 'care', measure: 'KPI 18' },
  { plan: 'care', measure: 'KPI 20', words: 'The rate is within the band for a second month. The weekly meeting decides on each conference.' },
  { plan: 'care', measure: 'KPI 23' },
  { plan: 'care', measure: 'KPI 24' },
  { plan: 'care', measure: 'KPI 27', words: "The month's reviews are not yet counted. All 328 of the rolling year were on time." },
  { plan: 'care', measure: 'KPI 32' },
  { plan: 'care', measure: 'KPI 34' },
  { plan: 'care', measure: 'KPI 36', words: 'Provisional, and from few children: 15 of 17 were seen in time, where none was three months before.' },
  { plan: 'care', measure: 'KPI 38' },
  { plan: 'care', measure: 'KPI 41' },
  { plan: 'send', measure: 'KPI 1' },
  { plan: 'send', measure: 'KPI 2', words: 'A rise in every month since the named officers began. Advice from health still takes the longest.' },
  { plan: 'send', measure: 'KPI 5' },
]
