import { between, countsOf, upToLastMonth } from '#db/seed/story/between'
import type { MeasureStory } from '#db/seed/story/measures'

const PERMANENCE = between({ 23: '90', 14: '94', 9: '95', ...upToLastMonth('96', '93', '94', '94', '93', '92', '94', '92', '92') })
const VISITED = between({ 23: '93.1', 12: '92.6', ...upToLastMonth('92.0', '82.9', '82.7', '88.1', '88.4', '89.0') }, 4)
const HEALTHY = between({ 23: '83', ...upToLastMonth('85', '84', '80', '76', '70', '66', '65', '66', '66') })
const DENTISTS = between({ 23: '52', ...upToLastMonth('45', '45', '44', '40', '36', '31', '25', '25', '25') })
const LATE = between({ 23: '24.1', 12: '27.4', ...upToLastMonth('29.6', '17.8', '9.3', '8.8', '11.3', '11.7') }, 6)
const REVIEWED = between({ 23: '97.6', 14: '98.9', 8: '99.7', 6: '100.0', 5: '100.0', 4: '100.0', 3: '100.0', 2: '100.0', 1: '100.0' }, 0)
const REVIEWED_IN_YEAR = upToLastMonth('98.8', '98.8', '98.8', '99.1', '99.4', '99.7', '100.0', '100.0', '100.0', '100.0', '100.0', '100.0')
const MOVED = between({ 23: '9', 12: '8', ...upToLastMonth('7', '6', '8', '11', '13', '14', '14', '14', '15') })
const STABLE = between({ 23: '66', 14: '68', ...upToLastMonth('69', '69', '71', '72', '73', '74', '75', '75', '75') })
const INITIAL = between({ 23: '72', 19: '100', 17: '64', 14: '50', 12: '91', ...upToLastMonth('83', '78', '70', '61', '38', '0', '0', '35', '64', '88') })
const FAR = between({ 23: '15', 8: '17', 0: '25' }, 0)

/** Children in care: how many, seen, reviewed, well and settled. */
export const CHILDREN_IN_CARE: readonly MeasureStory[] = [
  {
    plan: 'care', ref: 'KPI 7', title: 'Children in care with a plan for permanence', section: 'Children in care', unit: 'percent', polarity: 'higher', owner: 'in-care', added: 265,
    definition: 'Children in care for four months or more who have a plan for permanence.', source: { indicator: 'Plan for permanence, all children in care' }, actions: ['care 6.1'],
    figures: PERMANENCE, counts: countsOf(PERMANENCE, [255, 262]), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '93', upper: '98' }],
    restated: { month: 8, value: '92', day: 35, reason: 'Eleven children were counted whose plan had not been agreed at a review.' },
  },
  {
    plan: 'care', ref: 'KPI 8', title: 'Children in care visited in the last six weeks', section: 'Visits', unit: 'percent', polarity: 'higher', owner: 'in-care', added: 265,
    definition: 'Children in care whose social worker saw them in the last six weeks.', source: { scorecard: '5.11' }, actions: ['care 6.4'],
    figures: VISITED, counts: countsOf(VISITED, [278, 291], { 0: ['259', '291'] }), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '90', upper: '95' }],
  },
  {
    plan: 'care', ref: 'KPI 9', title: 'Children in care at the end of the month', section: 'Cohorts', unit: 'count', polarity: 'none', owner: 'in-care', added: 148,
    definition: 'All children in care on the last day of the month.', source: { scorecard: '1.4' }, actions: ['care 1.4', 'care 12.3'],
    figures: between({ 23: '278', 12: '292', ...upToLastMonth('301', '295', '297', '289', '288', '291') }, 3), periodKind: 'snapshot',
  },
  {
    plan: 'care', ref: 'KPI 10', title: 'Health assessments up to date', section: 'Children in care', unit: 'percent', polarity: 'higher', owner: 'in-care', added: 265,
    definition: 'Children in care whose health assessment is up to date.', source: { indicator: 'Children in care with up-to-date health assessment' }, actions: ['care 8.4'],
    figures: HEALTHY, counts: countsOf(HEALTHY, [240, 251]), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '85', upper: '90' }], comparators: { england: '89', neighbours: '90' },
  },
  {
    plan: 'care', ref: 'KPI 11', title: 'Dental checks up to date', section: 'Children in care', unit: 'percent', polarity: 'higher', owner: 'in-care', added: 265,
    definition: 'Children in care who saw a dentist in the last 12 months.', source: { indicator: 'Children in care with up-to-date dental check' }, actions: ['care 8.5'],
    figures: DENTISTS, counts: countsOf(DENTISTS, [240, 251]), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '60', upper: '80' }],
  },
  {
    plan: 'care', ref: 'KPI 24', title: 'Assessments of children in care late or not done', section: 'Visits', unit: 'percent', polarity: 'lower', owner: 'in-care', added: 265,
    definition: 'Children in care whose single assessment is not completed, or older than a year.', source: { scorecard: '5.10' }, actions: ['care 6.2'],
    figures: LATE, counts: countsOf(LATE, [278, 291], { 0: ['34', '291'] }), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '10', upper: '5' }],
  },
  {
    plan: 'care', ref: 'KPI 27', title: 'Children in care reviewed within timescale', section: 'Reviews', unit: 'percent', polarity: 'higher', owner: 'quality', added: 265,
    definition: 'Reviews held within the required timescale. The rolling year is all reviews of twelve months.', source: { scorecard: '5.18' }, actions: ['care 5.4'],
    figures: REVIEWED, periodKind: 'rolling_year', spans: [{ span: 'rolling_year', figures: REVIEWED_IN_YEAR, counts: countsOf(REVIEWED_IN_YEAR, [316, 328], { 0: ['328', '328'] }) }],
    scheme: 'targets', targets: [{ since: 23, minimum: '95', upper: '100' }], caveat: "The latest month's reviews are not yet counted.",
  },
  {
    plan: 'care', ref: 'KPI 34', title: 'Children with three or more placements in the year', section: 'Children in care', unit: 'percent', polarity: 'lower', owner: 'placements', added: 265,
    definition: 'Children in care who had three or more placements in the last twelve months.', source: { dashboard: '% Children who had three or more placements in the year' }, actions: ['care 7.2'],
    figures: MOVED, counts: countsOf(MOVED, [278, 291]), periodKind: 'snapshot', scheme: 'comparator', comparedWith: 'england', comparators: { england: '10', neighbours: '10' },
  },
  {
    plan: 'care', ref: 'KPI 35', title: 'Long-term placements that last', section: 'Children in care', unit: 'percent', polarity: 'higher', owner: 'placements', added: 265,
    definition: 'Children in care for two and a half years or more who have lived in one place for two years.', source: { indicator: 'Long-term placement stability' }, actions: ['care 7.2'],
    figures: STABLE, counts: countsOf(STABLE, [112, 124]), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '70', upper: '75' }],
  },
  {
    plan: 'care', ref: 'KPI 36', title: 'Initial health assessments on time', section: 'Children in care', unit: 'percent', polarity: 'higher', owner: 'in-care', added: 265,
    definition: 'Children who came into care and had their health assessed within 20 working days.', source: { indicator: 'Initial health assessments on time', at: [3, 0] }, actions: ['care 8.4'],
    figures: INITIAL, counts: countsOf(INITIAL, [12, 17]), scheme: 'targets', targets: [{ since: 23, minimum: '80', upper: '90' }], provisional: 0,
    caveat: 'Few children come into care in a month: each is six points.',
  },
  {
    plan: 'care', ref: 'KPI 46', title: 'Children in care living 20 miles or more from home', section: 'Children in care', unit: 'percent', polarity: 'lower', owner: 'placements', added: 265,
    definition: 'Children in care whose placement is 20 miles or more from their home.', source: { indicator: 'Children in care placed 20+ miles from home' }, actions: ['care 7.1'],
    figures: FAR, counts: countsOf(FAR, [278, 291]), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '18', upper: '15' }],
  },
]
