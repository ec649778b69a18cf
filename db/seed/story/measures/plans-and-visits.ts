import { between, countsOf, rollingYear, upToLastMonth } from '#db/seed/story/between'
import type { MeasureStory } from '#db/seed/story/measures'

const SUPERVISED = between({ 23: '31', 14: '27', ...upToLastMonth('24', '33', '43', '61', '69', '77', '76', '77', '77') })
const OVERSEEN = between({ 23: '84.1', 12: '87.9', 6: '89.5', ...upToLastMonth('89.5', '87.6', '92.9', '90.9', '92.9', '90.4') }, 4)
const PLANNED = between({ 23: '81.4', 12: '84.9', ...upToLastMonth('86.3', '86.5', '85.6', '87.1', '88.5', '87.5') }, 5)
const NEED_VISITED = between({ 23: '82.2', 12: '85.1', ...upToLastMonth('84.0', '84.5', '82.8', '83.3', '84.0', '77.8') }, 5)
const PROTECTED_VISITED = between({ 23: '81', 16: '79', ...upToLastMonth('76', '74', '72', '70', '75', '78', '82', '89.4', '89.4') })
const NEED_REVIEWED = between({ 23: '83.0', 12: '86.2', ...upToLastMonth('87.8', '86.7', '88.3', '86.1', '90.4', '87.0') }, 5)
const PROTECTED_REVIEWED = between({ 23: '95.0', 12: '97.1', ...upToLastMonth('96.6', '96.5', '95.9', '97.2', '96.8', '95.5') }, 3)
const CONFERENCES = between({ 23: '80', 18: '84', ...upToLastMonth('84', '83', '82', '70', '70', '72', '71', '70', '66', '66', '65', '66', '85') })
const REPEATED = between({ 23: '22', 12: '21', ...upToLastMonth('24', '20', '39', '33', '27', '24', '22', '21', '20', '20') })
const GOOD = between({ 23: '38', 14: '41', ...upToLastMonth('42', '43', '44', '45', '46', '46', '52', '50', '47') })

/** Children in need and on protection plans: how many, planned for, seen and reviewed, and whether it is good. */
export const PLANS_AND_VISITS: readonly MeasureStory[] = [
  {
    plan: 'care', ref: 'KPI 3', title: 'Children supervised in the last four weeks', section: 'Management oversight', unit: 'percent', polarity: 'higher', owner: 'protection', added: 265,
    definition: 'Children in the protection and court teams whose case was discussed in supervision in the last four weeks.', source: { indicator: 'Case supervision in last 4 weeks' }, actions: ['care 4.1'],
    figures: SUPERVISED, counts: countsOf(SUPERVISED, [540, 590]), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '75', upper: '90' }],
  },
  {
    plan: 'care', ref: 'KPI 4', title: 'Management oversight recorded in the past eight weeks', section: 'Management oversight', unit: 'percent', polarity: 'higher', owner: 'quality', added: 265,
    definition: 'Open cases with a note of a manager in the past eight weeks.', source: { scorecard: '1.1' }, actions: ['care 4.4'],
    figures: OVERSEEN, counts: countsOf(OVERSEEN, [2040, 2165], { 0: ['1958', '2165'] }), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '90', upper: '95' }],
  },
  {
    plan: 'care', ref: 'KPI 16', title: 'Children in need', section: 'Cohorts', unit: 'count', polarity: 'none', owner: 'protection', added: 265,
    definition: 'Children in need at the end of the month who are not in care, on a protection plan or care leavers.', source: { scorecard: '1.2' }, actions: ['care 1.4'],
    figures: between({ 23: '742', 12: '728', ...upToLastMonth('738', '757', '812', '819', '777', '790') }, 9), periodKind: 'snapshot',
  },
  {
    plan: 'care', ref: 'KPI 17', title: 'Children on protection plans', section: 'Cohorts', unit: 'count', polarity: 'none', owner: 'protection', added: 265,
    definition: 'Children who are the subject of a child protection plan at the end of the month.', source: { scorecard: '1.3' }, actions: ['care 1.4'],
    figures: between({ 23: '196', 12: '205', ...upToLastMonth('215', '234', '224', '246', '253', '274') }, 4), periodKind: 'snapshot',
  },
  {
    plan: 'care', ref: 'KPI 21', title: 'Children in need with a plan', section: 'Plans', unit: 'percent', polarity: 'higher', owner: 'protection', added: 265,
    definition: 'Children in need whose plan is completed, of all children in need.', source: { scorecard: '3.1' }, actions: ['care 2.2'],
    figures: PLANNED, counts: countsOf(PLANNED, [742, 790], { 0: ['691', '790'] }), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '85', upper: '90' }],
  },
  {
    plan: 'care', ref: 'KPI 22', title: 'Children in need visited in the past four weeks', section: 'Visits', unit: 'percent', polarity: 'higher', owner: 'protection', added: 265,
    definition: 'Children in need whose social worker saw them in the past four weeks.', source: { scorecard: '3.3' }, actions: ['care 5.2'],
    figures: NEED_VISITED, counts: countsOf(NEED_VISITED, [742, 790], { 0: ['615', '790'] }), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '85', upper: '90' }],
  },
  {
    plan: 'care', ref: 'KPI 23', title: 'Children on protection plans visited on time', section: 'Visits', unit: 'percent', polarity: 'higher', owner: 'protection', added: 265,
    definition: 'Children on a protection plan who were seen within 10 working days.', source: { indicator: 'Child protection visits on time', at: [8, 2, 5] }, actions: ['care 3.3'],
    figures: PROTECTED_VISITED, counts: countsOf(PROTECTED_VISITED, [196, 274], { 0: ['245', '274'] }), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '92', upper: '95' }],
    caveat: 'Printed without decimals until three months ago.',
  },
  {
    plan: 'care', ref: 'KPI 25', title: 'Children in need plans reviewed in the last three months', section: 'Reviews', unit: 'percent', polarity: 'higher', owner: 'protection', added: 265,
    definition: 'Children in need with a plan whose plan was reviewed in the last three months.', source: { scorecard: '3.2' }, actions: ['care 2.2'],
    figures: NEED_REVIEWED, counts: countsOf(NEED_REVIEWED, [612, 691], { 0: ['601', '691'], 1: ['608', '685'] }), contradicted: 1, periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '85', upper: '90' }],
  },
  {
    plan: 'care', ref: 'KPI 26', title: 'Protection plan reviews within timescale', section: 'Reviews', unit: 'percent', polarity: 'higher', owner: 'quality', added: 265,
    definition: 'Reviews of child protection plans that were held within the statutory timescale.', source: { scorecard: '4.8' }, actions: ['care 3.1'],
    figures: PROTECTED_REVIEWED, counts: countsOf(PROTECTED_REVIEWED, [140, 176], { 0: ['168', '176'] }), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '96.5', upper: '98.5' }],
  },
  {
    plan: 'care', ref: 'KPI 32', title: 'Initial conferences within 15 days', section: 'Child protection', unit: 'percent', polarity: 'higher', owner: 'quality', added: 265,
    definition: 'Initial child protection conferences held within 15 working days of the enquiry.', source: { dashboard: '% ICPCs completed within 15 days of S47' }, actions: ['care 3.1'],
    figures: CONFERENCES, counts: countsOf(CONFERENCES, [58, 60]), spans: [{ span: 'year_average', ...rollingYear(CONFERENCES) }],
    scheme: 'comparator', comparedWith: 'england', comparators: { england: '79', neighbours: '82' },
  },
  {
    plan: 'care', ref: 'KPI 33', title: 'Repeat child protection plans', section: 'Child protection', unit: 'percent', polarity: 'lower', owner: 'quality', added: 265,
    definition: 'Children who begin a protection plan and had one before, of all who begin one in the month.', source: { indicator: 'Repeat child protection plans' }, actions: ['care 3.5'],
    figures: REPEATED, counts: countsOf(REPEATED, [22, 30]), scheme: 'comparator', comparedWith: 'neighbours', comparators: { england: '23', neighbours: '24' },
  },
  {
    plan: 'care', ref: 'KPI 44', title: 'Assessments found good in audit', section: 'Quality of practice', unit: 'percent', polarity: 'higher', owner: 'protection', added: 265,
    definition: 'Audited cases whose assessment was good or better. The rating is what the moderators agree, who read more than the grade.', source: null, actions: ['care 2.2'],
    figures: GOOD, counts: countsOf(GOOD, [28, 34]), scheme: 'by_hand', byHand: { 8: 'red', 7: 'red', 6: 'red', 5: 'red', 4: 'amber', 3: 'amber', 2: 'amber', 1: 'amber', 0: 'red' },
  },
  {
    plan: 'care', ref: 'KPI 45', title: 'Audits completed in the month', section: 'Quality of practice', unit: 'count', polarity: 'higher', owner: 'quality', added: 265,
    definition: 'Audits of cases that were completed and moderated in the month.', source: null, actions: ['care 10.1'],
    figures: between({ 23: '52', 12: '48', ...upToLastMonth('44', '36', '29', '34', '44', '47', '41', '33', '35') }, 3), scheme: 'floor', targets: [{ since: 23, minimum: '60' }],
  },
  {
    plan: 'care', ref: 'KPI 43', title: 'Allegations against staff decided within a day', section: 'Quality of practice', unit: 'percent', polarity: 'higher', owner: 'quality', added: 265,
    definition: 'Allegations on which the designated officer decided within one working day, of all in the quarter.', source: null, actions: ['care 10.2'], quarterly: true,
    figures: upToLastMonth('94', '95', '95', '96', '96', '92', '96', '96'), counts: countsOf(upToLastMonth('94', '95', '95', '96', '96', '92', '96', '96'), [24, 25]), scheme: 'targets', targets: [{ since: 23, minimum: '90', upper: '95' }],
  },
]
