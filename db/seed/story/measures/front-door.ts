import { between, countsOf, rollingYear, upToLastMonth } from '#db/seed/story/between'
import type { MeasureStory } from '#db/seed/story/measures'

const CONTACTS = between({ 23: '58', 15: '55', 11: '50', ...upToLastMonth('49', '57', '68', '75', '81', '88', '90', '93', '93') })
const REPEATED = between({ 23: '31', 16: '33', ...upToLastMonth('35', '34', '34', '34', '35', '33', '31', '29', '29', '27', '27', '27') })
const ASSESSED = between({ 23: '84', 14: '88', ...upToLastMonth('86', '84', '82', '76', '71', '74', '75', '82', '77') })
const ENQUIRIES = between({ 23: '176', 19: '181', ...upToLastMonth('182', '185', '187', '189', '191', '192', '205', '208', '212', '214', '213', '210', '208', '207', '205', '133', '175', '198', '196') })
const CONFERENCES = between({ 23: '58', 14: '61', ...upToLastMonth('62', '70', '66', '58', '52', '45', '84', '88', '85', '74', '45', '53', '60', '62') }, 3)
const REFERRALS = between({ 23: '409', 12: '430', ...upToLastMonth('432', '441', '455', '470', '487', '528', '520', '498', '446', '329', '467', '495') }, 6)

/** What comes to the front door, and what is decided there. */
export const FRONT_DOOR: readonly MeasureStory[] = [
  {
    plan: 'care', ref: 'KPI 1', title: 'Contacts progressed on time by the MASH', section: 'Front door', unit: 'percent', polarity: 'higher', owner: 'front-door', added: 265,
    definition: 'Contacts decided within one working day, of all contacts in the month.', source: { indicator: 'Contacts progressed on time by MASH' }, actions: ['care 1.1'],
    figures: CONTACTS, counts: countsOf(CONTACTS, [1060, 1290]), scheme: 'targets', targets: [{ since: 23, minimum: '75', upper: '85' }, { since: 8, minimum: '85', upper: '90' }],
  },
  {
    plan: 'care', ref: 'KPI 2', title: 'Repeat referrals', section: 'Front door', unit: 'percent', polarity: 'lower', owner: 'front-door', added: 265,
    definition: 'Referrals within 12 months of an earlier one, of all referrals.', source: { indicator: 'Repeat referrals' }, actions: ['care 1.2'],
    figures: REPEATED, counts: countsOf(REPEATED, [590, 640]), scheme: 'comparator', comparedWith: 'england', comparators: { england: '22', neighbours: '18' },
  },
  {
    plan: 'care', ref: 'KPI 18', title: 'Single assessments within 45 working days', section: 'Front door', unit: 'percent', polarity: 'higher', owner: 'front-door', added: 265,
    definition: 'Single assessments completed within 45 working days of the referral, of all that were completed.', source: { indicator: 'Assessments completed on time' }, actions: ['care 2.1'],
    figures: ASSESSED, counts: countsOf(ASSESSED, [350, 395]), periodKind: 'year_to_date', yearToDate: true, scheme: 'comparator', comparedWith: 'england', comparators: { england: '85', neighbours: '84' },
  },
  {
    plan: 'care', ref: 'KPI 19', title: 'Section 47 enquiries per 10,000', section: 'Front door', unit: 'rate', polarity: 'lower', owner: 'front-door', added: 265,
    definition: 'Enquiries begun in the month, as a rate for a year for each 10,000 children. The rolling year is the mean of twelve months.', source: { dashboard: 'Section 47 enquiries (per 10,000)', at: [3, 2, 1] }, actions: ['care 1.4'],
    figures: ENQUIRIES, spans: [{ span: 'rolling_year', ...rollingYear(ENQUIRIES) }], periodKind: 'rolling_year', scheme: 'comparator', comparedWith: 'neighbours', worseWithin: '17.3', comparators: { england: '180', neighbours: '173' },
  },
  {
    plan: 'care', ref: 'KPI 20', title: 'Initial child protection conferences per 10,000', section: 'Front door', unit: 'rate', polarity: 'stay_near', owner: 'quality', added: 265,
    definition: 'Initial conferences in the month, as a rate for a year for each 10,000 children.', source: { dashboard: 'ICPCs (per 10,000)', at: [3, 2, 1] }, actions: ['care 3.2'],
    figures: CONFERENCES, spans: [{ span: 'rolling_year', ...rollingYear(CONFERENCES) }], scheme: 'band', targets: [{ since: 23, upper: '57.5', tolerance: '7.5' }], comparators: { england: '61', neighbours: '62' },
    caveat: 'Low numbers make single months swing: 8 conferences more or less move the rate by 10.',
  },
  {
    plan: 'care', ref: 'KPI 31', title: "Referrals to children's social care per 10,000", section: 'Front door', unit: 'rate', polarity: 'none', owner: 'front-door', added: 265,
    definition: 'Referrals in the month, as a rate for a year for each 10,000 children. The rolling year is the mean of twelve months.', source: { dashboard: "Referrals to children's social care (per 10,000)" }, actions: ['care 1.2'],
    figures: REFERRALS, spans: [{ span: 'rolling_year', ...rollingYear(REFERRALS) }], periodKind: 'rolling_year', comparators: { england: '538', neighbours: '465' },
  },
]
