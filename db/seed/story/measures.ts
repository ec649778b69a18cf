import type { Polarity, Unit } from '#domain/vocabulary'
import type { PersonKey } from './people.ts'
import type { ActionKey, DayNumber, PlanKey } from './types.ts'

/** Where the printed figures come from: a row of figures/indicators-2020-10-to-2021-06.csv or of figures/scorecard-2023-08.csv. */
export type FigureSource = { indicator: string } | { scorecard: string }

/** A measure with its figures by month: 0 is last month, 1 the month before it. */
export type MeasureStory = {
  plan: PlanKey
  ref: string
  title: string
  section: string
  unit: Unit
  polarity: Polarity
  owner: PersonKey
  definition: string
  added: DayNumber
  source: FigureSource
  actions: ActionKey[]
  figures: Record<number, string>
  restated?: { month: number; value: string; day: DayNumber; reason: string }
}

/** Figures of the months up to the last one, the oldest first. */
const upToLastMonth = (...values: string[]): Record<number, string> => Object.fromEntries(values.map((value, i) => [values.length - 1 - i, value]))

/** What the months show that stand in the sources is theirs; the months between are made up to fit what the actions' updates say. */
export const MEASURES: readonly MeasureStory[] = [
  {
    plan: 'care', ref: 'KPI 1', title: 'Contacts progressed on time by the MASH', section: 'Front door', unit: 'percent', polarity: 'higher', owner: 'front-door', added: 265,
    definition: 'Contacts decided within one working day, of all contacts in the month.', source: { indicator: 'Contacts progressed on time by MASH' }, actions: ['care 1.1'],
    figures: upToLastMonth('49', '57', '68', '75', '81', '88', '90', '93', '93'),
  },
  {
    plan: 'care', ref: 'KPI 2', title: 'Repeat referrals', section: 'Front door', unit: 'percent', polarity: 'lower', owner: 'front-door', added: 265,
    definition: 'Referrals within 12 months of an earlier one, of all referrals.', source: { indicator: 'Repeat referrals' }, actions: ['care 1.2'],
    figures: upToLastMonth('35', '34', '34', '34', '35', '33', '31', '29', '29', '27', '27', '27'),
  },
  {
    plan: 'care', ref: 'KPI 3', title: 'Children supervised in the last four weeks', section: 'Management oversight', unit: 'percent', polarity: 'higher', owner: 'protection', added: 265,
    definition: 'Children in the protection and court teams whose case was discussed in supervision in the last four weeks.', source: { indicator: 'Case supervision in last 4 weeks' }, actions: ['care 4.1'],
    figures: upToLastMonth('24', '33', '43', '61', '69', '77', '76', '77', '77'),
  },
  {
    plan: 'care', ref: 'KPI 4', title: 'Management oversight recorded in the past eight weeks', section: 'Management oversight', unit: 'percent', polarity: 'higher', owner: 'quality', added: 265,
    definition: 'Open cases with a note of a manager in the past eight weeks.', source: { scorecard: '1.1' }, actions: ['care 4.4'],
    figures: upToLastMonth('89.5', '87.6', '92.9', '90.9', '92.9', '90.4'),
  },
  {
    plan: 'care', ref: 'KPI 5', title: 'Agency share of social workers', section: 'Workforce', unit: 'percent', polarity: 'lower', owner: 'workforce', added: 265,
    definition: 'Agency workers, of all full-time posts that are filled.', source: { indicator: 'Agency rate' }, actions: ['care 5.1'],
    figures: upToLastMonth('27', '27', '28', '30', '31', '33', '34', '36', '37', '37'),
  },
  {
    plan: 'care', ref: 'KPI 6', title: 'Average caseload, whole service', section: 'Workforce', unit: 'average', polarity: 'lower', owner: 'front-door', added: 265,
    definition: 'Children for each social worker who holds cases.', source: { indicator: 'Average caseload, whole service' }, actions: ['care 5.2'],
    figures: upToLastMonth('17', '17', '17', '16', '16', '17', '16', '16', '16'),
  },
  {
    plan: 'care', ref: 'KPI 7', title: 'Children in care with a plan for permanence', section: 'Children in care', unit: 'percent', polarity: 'higher', owner: 'in-care', added: 265,
    definition: 'Children in care for four months or more who have a plan for permanence.', source: { indicator: 'Plan for permanence, all children in care' }, actions: ['care 6.1'],
    figures: upToLastMonth('96', '93', '94', '94', '93', '92', '94', '92', '92'),
    restated: { month: 8, value: '92', day: 35, reason: 'Eleven children were counted whose plan had not been agreed at a review.' },
  },
  {
    plan: 'care', ref: 'KPI 8', title: 'Children in care visited in the last six weeks', section: 'Children in care', unit: 'percent', polarity: 'higher', owner: 'in-care', added: 265,
    definition: 'Children in care whose social worker saw them in the last six weeks.', source: { scorecard: '5.11' }, actions: ['care 6.4'],
    figures: upToLastMonth('92.0', '82.9', '82.7', '88.1', '88.4', '89.0'),
  },
  {
    plan: 'care', ref: 'KPI 9', title: 'Children in care at the end of the month', section: 'Children in care', unit: 'count', polarity: 'none', owner: 'in-care', added: 148,
    definition: 'All children in care on the last day of the month.', source: { scorecard: '1.4' }, actions: ['care 1.4', 'care 12.3'],
    figures: upToLastMonth('301', '295', '297', '289', '288', '291'),
  },
  {
    plan: 'care', ref: 'KPI 10', title: 'Health assessments up to date', section: 'Children in care', unit: 'percent', polarity: 'higher', owner: 'in-care', added: 265,
    definition: 'Children in care whose health assessment is up to date.', source: { indicator: 'Children in care with up-to-date health assessment' }, actions: ['care 8.4'],
    figures: upToLastMonth('85', '84', '80', '76', '70', '66', '65', '66', '66'),
  },
  {
    plan: 'care', ref: 'KPI 11', title: 'Dental checks up to date', section: 'Children in care', unit: 'percent', polarity: 'higher', owner: 'in-care', added: 265,
    definition: 'Children in care who saw a dentist in the last 12 months.', source: { indicator: 'Children in care with up-to-date dental check' }, actions: ['care 8.5'],
    figures: upToLastMonth('45', '45', '44', '40', '36', '31', '25', '25', '25'),
  },
  {
    plan: 'care', ref: 'KPI 12', title: 'Care leavers of 17 and 18 in education, training or work', section: 'Care leavers', unit: 'percent', polarity: 'higher', owner: 'education', added: 265,
    definition: 'Care leavers of 17 and 18 who are in education, training or employment.', source: { indicator: 'Care leavers in EET 17-18' }, actions: ['care 9.3'],
    figures: upToLastMonth('65', '65', '62', '59', '57', '56', '54', '52', '52'),
  },
  {
    plan: 'care', ref: 'KPI 13', title: 'Care leavers in touch', section: 'Care leavers', unit: 'percent', polarity: 'higher', owner: 'in-care', added: 265,
    definition: 'Care leavers from 17 to 21 with whom somebody has been in touch.', source: { scorecard: '6.1' }, actions: ['care 9.2'],
    figures: upToLastMonth('98.1', '95.5', '92.9', '95.6', '95.9', '95.5'),
  },
  {
    plan: 'care', ref: 'KPI 14', title: 'Care leavers in suitable homes', section: 'Care leavers', unit: 'percent', polarity: 'higher', owner: 'in-care', added: 265,
    definition: 'Care leavers from 17 to 21 who live somewhere suitable.', source: { scorecard: '6.3' }, actions: ['care 9.2'],
    figures: upToLastMonth('94.4', '92.1', '89.9', '91.5', '92.3', '90.7'),
  },
  {
    plan: 'care', ref: 'KPI 15', title: 'Return home interviews on time', section: 'Missing and exploited children', unit: 'percent', polarity: 'higher', owner: 'exploitation', added: 148,
    definition: 'Interviews held within three days, of all children who returned.', source: { indicator: 'Return home interviews on time' }, actions: ['care 11.4'],
    figures: upToLastMonth('85', '86', '84', '85', '83', '81', '79', '78', '79'),
  },
  {
    plan: 'send', ref: 'KPI 1', title: 'Children missing out on education', section: 'Inclusion', unit: 'count', polarity: 'lower', owner: 'education', added: 265,
    definition: 'Children of school age who are not on a roll or not in full-time education.', source: { indicator: 'Children missing out on education' }, actions: ['send 3.1'],
    figures: upToLastMonth('635', '633', '640', '638', '631', '634', '629', '622', '620', '617', '615', '612', '612'),
  },
]
