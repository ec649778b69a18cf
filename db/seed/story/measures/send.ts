import { between, countsOf, upToLastMonth } from '#db/seed/story/between'
import type { MeasureStory } from '#db/seed/story/measures'

const ON_TIME = between({ 23: '47', 14: '41', ...upToLastMonth('38', '41', '45', '52', '54', '56', '58', '61', '63') })
const CALLS = between({ 23: '38', ...upToLastMonth('44', '49', '58', '66', '72', '76', '80', '83', '83') })
const CHECKS = between({ 23: '45', ...upToLastMonth('52', '60', '67', '74', '78', '81', '84', '84') })
const REVIEWS = between({ 23: '17', ...upToLastMonth('22', '36', '49', '53', '58', '61', '61') })

/** Children with special educational needs and disabilities. */
export const SEND_MEASURES: readonly MeasureStory[] = [
  {
    plan: 'send', ref: 'KPI 1', title: 'Children missing out on education', section: 'Inclusion', unit: 'count', polarity: 'lower', owner: 'education', added: 265,
    definition: 'Children of school age who are not on a roll or not in full-time education.', source: { indicator: 'Children missing out on education' }, actions: ['send 3.1'],
    figures: between({ 23: '655', 17: '644', ...upToLastMonth('635', '633', '640', '638', '631', '634', '629', '622', '620', '617', '615', '612', '612') }, 3), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '620', upper: '600' }],
  },
  {
    plan: 'send', ref: 'KPI 2', title: 'Education, health and care plans within 20 weeks', section: 'Plans and reviews', unit: 'percent', polarity: 'higher', owner: 'send-head', added: 265,
    definition: 'New plans issued within 20 weeks of the request, of all new plans in the month.', source: null, actions: ['send 1.1'],
    figures: ON_TIME, counts: countsOf(ON_TIME, [64, 78]), scheme: 'targets', targets: [{ since: 23, minimum: '60', upper: '80' }],
  },
  {
    plan: 'send', ref: 'KPI 3', title: 'Annual reviews without a decision', section: 'Plans and reviews', unit: 'count', polarity: 'lower', owner: 'send-head', added: 265,
    definition: 'Reviews that were held more than four weeks ago and have no decision.', source: null, actions: ['send 1.2'],
    figures: between({ 23: '880', 14: '1010', ...upToLastMonth('1140', '990', '790', '610', '660', '720', '712', '720') }, 8), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '600', upper: '200' }],
  },
  {
    plan: 'send', ref: 'KPI 4', title: "Families' calls returned in two working days", section: 'What families experience', unit: 'percent', polarity: 'higher', owner: 'send-head', added: 265,
    definition: 'Calls of families that were returned within two working days, of a sample each month.', source: null, actions: ['send 2.2'],
    figures: CALLS, counts: countsOf(CALLS, [180, 240]), scheme: 'targets', targets: [{ since: 23, minimum: '80', upper: '90' }],
  },
  {
    plan: 'send', ref: 'KPI 5', title: 'Concerns at the two-year check with a plan in four weeks', section: 'Early help', unit: 'percent', polarity: 'higher', owner: 'early-help', added: 265,
    definition: 'Children with a concern at their two-year check who have a plan within four weeks.', source: null, actions: ['send 4.1'],
    figures: CHECKS, counts: countsOf(CHECKS, [92, 118]), scheme: 'targets', targets: [{ since: 23, minimum: '75', upper: '90' }],
  },
  {
    plan: 'send', ref: 'KPI 6', title: 'Year 9 reviews that look past school', section: 'Preparing for adult life', unit: 'percent', polarity: 'higher', owner: 'send-head', added: 265,
    definition: 'Reviews from year 9 that cover work, home, friends and health.', source: null, actions: ['send 6.1'],
    figures: REVIEWS, counts: countsOf(REVIEWS, [58, 66]), scheme: 'targets', targets: [{ since: 23, minimum: '50', upper: '80' }],
  },
  {
    plan: 'send', ref: 'KPI 7', title: 'Wait for an autism assessment, in weeks', section: 'Early help', unit: 'average', polarity: 'lower', owner: 'send-head', added: 265,
    definition: 'The average wait in weeks of children who were assessed in the month.', source: null, actions: ['send 7.1'],
    figures: between({ 23: '44', 14: '52', ...upToLastMonth('61', '63', '64', '65', '66', '68', '69', '70') }), scheme: 'none',
  },
]
