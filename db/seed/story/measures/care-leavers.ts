import { between, countsOf, together, upToLastMonth } from '#db/seed/story/between'
import type { MeasureStory } from '#db/seed/story/measures'

const YOUNGER = between({ 23: '63', ...upToLastMonth('65', '65', '62', '59', '57', '56', '54', '52', '52') })
const OLDER = between({ 23: '43', 12: '41', 4: '41', 3: '42', 2: '42', 1: '41', 0: '41' })
const [YOUNGER_COUNTS, OLDER_COUNTS] = [countsOf(YOUNGER, [78, 82]), countsOf(OLDER, [170, 186])]
const IN_TOUCH = between({ 23: '93.8', 12: '96.4', ...upToLastMonth('98.1', '95.5', '92.9', '95.6', '95.9', '95.5') }, 4)
const HOUSED = between({ 23: '90.3', 12: '92.8', 8: '90.2', 7: '89.9', ...upToLastMonth('94.4', '92.1', '89.9', '91.5', '92.3', '90.7') }, 4)
const PATHWAYS = between({ 23: '74', 14: '79', ...upToLastMonth('82', '83', '84', '84', '84', '85', '84', '85') })

/** Young people who have left care. */
export const CARE_LEAVERS: readonly MeasureStory[] = [
  {
    plan: 'care', ref: 'KPI 28', title: 'Care leavers in education, training or work', section: 'Care leavers', unit: 'percent', polarity: 'higher', owner: 'education', added: 265,
    definition: 'Care leavers from 17 to 21 who are in education, training or employment.', source: null, actions: ['care 9.3'],
    ...together(YOUNGER_COUNTS, OLDER_COUNTS), periodKind: 'snapshot', scheme: 'targets', caveat: 'No target is agreed for both ages together.',
  },
  {
    plan: 'care', ref: 'KPI 12', title: 'Care leavers of 17 and 18 in education, training or work', section: 'Care leavers', unit: 'percent', polarity: 'higher', owner: 'education', added: 265,
    definition: 'Care leavers of 17 and 18 who are in education, training or employment.', source: { indicator: 'Care leavers in EET 17-18' }, actions: ['care 9.3'],
    figures: YOUNGER, counts: YOUNGER_COUNTS, periodKind: 'snapshot', partOf: 'KPI 28', breakdown: '17-18', scheme: 'comparator', comparedWith: 'england', comparators: { england: '66', neighbours: '69' },
  },
  {
    plan: 'care', ref: 'KPI 29', title: 'Care leavers from 19 to 21 in education, training or work', section: 'Care leavers', unit: 'percent', polarity: 'higher', owner: 'education', added: 265,
    definition: 'Care leavers from 19 to 21 who are in education, training or employment.', source: { dashboard: '% Care Leavers in EET', age: '19-21' }, actions: ['care 9.3'],
    figures: OLDER, counts: OLDER_COUNTS, periodKind: 'snapshot', partOf: 'KPI 28', breakdown: '19-21', scheme: 'comparator', comparedWith: 'england', comparators: { england: '55', neighbours: '55' },
  },
  {
    plan: 'care', ref: 'KPI 13', title: 'Care leavers in touch', section: 'Care leavers', unit: 'percent', polarity: 'higher', owner: 'in-care', added: 265,
    definition: 'Care leavers from 17 to 21 with whom somebody has been in touch.', source: { scorecard: '6.1' }, actions: ['care 9.2'],
    figures: IN_TOUCH, counts: countsOf(IN_TOUCH, [248, 268], { 0: ['256', '268'] }), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '90', upper: '95' }],
  },
  {
    plan: 'care', ref: 'KPI 14', title: 'Care leavers in suitable homes', section: 'Care leavers', unit: 'percent', polarity: 'higher', owner: 'in-care', added: 265,
    definition: 'Care leavers from 17 to 21 who live somewhere suitable.', source: { scorecard: '6.3' }, actions: ['care 9.2'],
    figures: HOUSED, counts: countsOf(HOUSED, [248, 268], { 0: ['243', '268'] }), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '85', upper: '90' }],
  },
  {
    plan: 'care', ref: 'KPI 30', title: 'Pathway plans up to date', section: 'Care leavers', unit: 'percent', polarity: 'higher', owner: 'in-care', added: 265,
    definition: 'Care leavers whose pathway plan was written or reviewed in the last six months.', source: { dashboard: '% of Pathway plans up to date', at: [7, 4, 2] }, actions: ['care 9.1'],
    figures: PATHWAYS, counts: countsOf(PATHWAYS, [248, 268]), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '80', upper: '90' }],
    caveat: 'Plans that the young person has not yet signed are counted.',
  },
]
