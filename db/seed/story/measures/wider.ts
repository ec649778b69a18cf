import { between, countsOf, upToLastMonth } from '#db/seed/story/between'
import type { MeasureStory } from '#db/seed/story/measures'

const INTERVIEWED = between({ 23: '82', 14: '84', ...upToLastMonth('85', '86', '84', '85', '83', '81', '79', '78', '79') })

/** The workforce, and children at the edge of other services: missing, exploited, out of school. */
export const WIDER: readonly MeasureStory[] = [
  {
    plan: 'care', ref: 'KPI 5', title: 'Agency share of social workers', section: 'Workforce', unit: 'percent', polarity: 'lower', owner: 'workforce', added: 265,
    definition: 'Agency workers, of all full-time posts that are filled.', source: { indicator: 'Agency rate' }, actions: ['care 5.1'],
    figures: between({ 23: '22', 14: '25', ...upToLastMonth('27', '27', '28', '30', '31', '33', '34', '36', '37', '37') }), periodKind: 'snapshot', scheme: 'comparator', comparedWith: 'england', comparators: { england: '15.4' },
  },
  {
    plan: 'care', ref: 'KPI 6', title: 'Average caseload, whole service', section: 'Workforce', unit: 'average', polarity: 'lower', owner: 'front-door', added: 265,
    definition: 'Children for each social worker who holds cases.', source: { indicator: 'Average caseload, whole service' }, actions: ['care 5.2'],
    figures: between({ 23: '18', 16: '18', ...upToLastMonth('17', '17', '17', '16', '16', '17', '16', '16', '16') }, 0), periodKind: 'snapshot', scheme: 'comparator', comparedWith: 'england', comparators: { england: '16.3', neighbours: '16.2' },
  },
  {
    plan: 'care', ref: 'KPI 37', title: 'Vacancy rate', section: 'Workforce', unit: 'percent', polarity: 'lower', owner: 'workforce', added: 265,
    definition: 'Social work posts that nobody holds, of all posts.', source: { indicator: 'Vacancy rate' }, actions: ['care 5.1'],
    figures: between({ 23: '16', 9: '21', 8: '21', 4: '24', 1: '27', 0: '27' }, 0), periodKind: 'snapshot', scheme: 'floor', targets: [{ since: 23, minimum: '10' }],
  },
  {
    plan: 'care', ref: 'KPI 38', title: 'Children without an allocated worker', section: 'Workforce', unit: 'count', polarity: 'lower', owner: 'front-door', added: 265,
    definition: "Children whose case is held in a manager's name at the end of the month.", source: { indicator: 'Unallocated children', at: [8, 3, 1] }, actions: ['care 2.5'],
    figures: between({ 23: '61', 14: '84', ...upToLastMonth('100', '96', '91', '88', '86', '82', '64', '45', '12') }, 3), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '40', upper: '20' }],
  },
  {
    plan: 'care', ref: 'KPI 39', title: 'Average caseload, assessment', section: 'Workforce', unit: 'average', polarity: 'lower', owner: 'front-door', added: 265,
    definition: 'Children for each social worker of the assessment service.', source: { indicator: 'Average caseload, Assessment service' }, actions: ['care 5.2'],
    figures: between({ 23: '19', 14: '22', ...upToLastMonth('25', '26', '28', '30', '32', '34', '29', '24', '20') }), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '22', upper: '16' }],
  },
  {
    plan: 'care', ref: 'KPI 40', title: 'Children in care missing out on education', section: 'Children in care', unit: 'count', polarity: 'lower', owner: 'education', added: 265,
    definition: 'Children in care of school age who are not in full-time education.', source: { indicator: 'Children in care missing out on education (CMOE)' }, actions: ['care 8.3'],
    figures: between({ 23: '51', 12: '42', ...upToLastMonth('37', '34', '31', '27', '23', '20', '17', '14', '14') }), periodKind: 'snapshot', scheme: 'targets', targets: [{ since: 23, minimum: '20', upper: '15' }],
  },
  {
    plan: 'care', ref: 'KPI 15', title: 'Return home interviews on time', section: 'Missing and exploited children', unit: 'percent', polarity: 'higher', owner: 'exploitation', added: 148,
    definition: 'Interviews held within three days, of all children who returned.', source: { indicator: 'Return home interviews on time' }, actions: ['care 11.4'],
    figures: INTERVIEWED, counts: countsOf(INTERVIEWED, [58, 71]), scheme: 'floor', targets: [{ since: 23, minimum: '90' }],
  },
  {
    plan: 'care', ref: 'KPI 41', title: 'Children at risk of exploitation', section: 'Missing and exploited children', unit: 'count', polarity: 'lower', owner: 'exploitation', added: 148,
    definition: 'Children whom the council or the police hold to be at risk of exploitation, each by its own list.', source: { indicator: 'Children identified as at risk of child exploitation', at: [4, 0] }, actions: ['care 11.2'],
    figures: between({ 23: '88', 14: '97', 6: '108', 5: '110', 4: '111', 3: '94', 2: '85', 1: '77', 0: '77' }), periodKind: 'snapshot',
    broken: {
      month: 3, day: 91, definition: 'Children whom the council and the police together hold to be at risk of exploitation.',
      reason: 'Until now two services counted in two ways. They count in one way since this month.',
    },
  },
  {
    plan: 'care', ref: 'KPI 42', title: 'Children educated at home', section: 'Children out of school', unit: 'count', polarity: 'none', owner: 'education', added: 148,
    definition: 'Children whose parents have said that they are educated at home.', source: { indicator: 'Children electively home educated', at: [16, 1, 3] }, actions: ['care 12.5'],
    figures: between({ 23: '431', 16: '476', 12: '548', ...upToLastMonth('610', '621', '630', '641', '650', '679', '641', '594', '588') }, 5), periodKind: 'snapshot',
  },
]
