import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkFraction } from './agreement.ts'
import type { Comparator, MeasureFacts, MeasureRules, Point } from './figures.ts'
import { countRatings } from './rating.ts'
import { OWN_VIEW, readMeasure, type Reading, type View } from './reading.ts'
import { factsOf, pointOf, rulesOf, targetOf } from './test-points.ts'
import type { PeriodKind, Polarity, Span } from './vocabulary.ts'

type Row = Record<string, string>
const plain = (cell = '') => (cell === 'n/a' ? '' : cell.replace('%', '').replaceAll(',', ''))

describe('the scorecard of August 2023', () => {
  const KINDS: Record<string, PeriodKind> = { Snapshot: 'snapshot', YTD: 'year_to_date', 'Rolling Year': 'rolling_year' }
  const MONTHS = [['mar_23', '2023-03'], ['apr_23', '2023-04'], ['may_23', '2023-05'], ['jun_23', '2023-06'], ['jul_23', '2023-07'], ['aug_23', '2023-08']] as const

  const pointsOf = (row: Row): Point[] => {
    const span: Span = KINDS[row.period_kind ?? ''] === 'snapshot' ? 'month' : KINDS[row.period_kind ?? ''] as Span
    const current = pointOf('2023-08', plain(row.current), { span, numerator: plain(row.num) || null, denominator: plain(row.denom) || null })
    const months = MONTHS.flatMap(([column, month]) => (row[column] && !(span === 'month' && month === '2023-08') ? [pointOf(month, plain(row[column]))] : []))
    return [pointOf('2023-03', plain(row.prev_year_2022_23), { span: 'year' }), ...months, current]
  }
  const measureOf = (row: Row): MeasureRules => {
    const [minimum, upper] = [Number(plain(row.target_min)), Number(plain(row.target_upper))]
    const counted = !row.target_min
    return rulesOf({ unit: counted ? 'count' : 'percent', polarity: counted ? 'none' : upper < minimum ? 'lower' : 'higher', periodKind: KINDS[row.period_kind ?? ''] ?? 'month' })
  }
  const read = (row: Row): Reading => readMeasure(measureOf(row), pointsOf(row), factsOf({ targets: [targetOf(plain(row.target_min) || null, plain(row.target_upper) || null)] }), '2023-08-31')
  const rows = printed('scorecard-2023-08.csv')

  test('gives what its authors printed: 3 counts unrated, 3 green, 6 amber, 5 red', () => {
    expect(rows).toHaveLength(17)
    expect(countRatings(rows.map((row) => read(row).rated.rating))).toEqual({ green: 3, amber: 6, red: 5, not_rated: 0, no_data: 0, no_target: 3 })
  })

  test('every printed figure agrees with its numerator over its denominator', () => {
    const fractions = rows.map((row) => checkFraction(pointsOf(row).at(-1) ?? pointOf('2023-08', '0'), measureOf(row).unit))
    expect(fractions).toEqual(rows.map(() => null))
    expect(rows.map((row) => read(row).disagrees)).toEqual(rows.map(() => null))
  })

  test('the blank month stays blank, and its current figure and its direction are there', () => {
    const reviews = read(rows.find(({ ref }) => ref === '5.18') ?? {})
    expect(reviews.six.map(({ point }) => point?.value ?? null)).toEqual(['100.0', '100.0', '100.0', '100.0', '100.0', null])
    expect(reviews).toMatchObject({ current: { span: 'rolling_year', value: '100.0' }, travel: { direction: 'no_change', latest: { month: '2023-07-31' } } })
  })

  test('the current figure of a year to date is its own, and last year is the printed one', () => {
    const contacts = read(rows.find(({ ref }) => ref === '2.1') ?? {})
    expect(contacts).toMatchObject({ current: { value: '93.7', span: 'year_to_date' }, lastYear: { value: '98.3' }, travel: { words: 'Increasing, high is good: better', latest: { value: '99.1' } } })
  })
})

describe('the dashboard of June 2023', () => {
  const POLARITY: [RegExp, Polarity][] = [
    [/repeat referrals|previous CP plan|2 years \+|three or more placements|unregistered|caseloads|Agency/, 'lower'], [/per 10,000|progress to ICPC|Case to Close/, 'none'], [/./, 'higher'],
  ]
  const polarityOf = (indicator = '') => POLARITY.find(([pattern]) => pattern.test(indicator))?.[1] ?? 'none'
  const rows = printed('dashboard-2023-06.csv')
  const read = (row: Row, view: View) => {
    const spans = [['apr_23', '2023-04', 'month'], ['may_23', '2023-05', 'month'], ['jun_23', '2023-06', 'month'], ['rolling_12_months', '2023-06', 'rolling_year'], ['monthly_average_12_months', '2023-06', 'year_average']] as const
    const points = spans.flatMap(([column, month, span]) => (row[column] ? [pointOf(month, plain(row[column]), { span })] : []))
    const comparators = ([['england', row.england_21_22], ['neighbours', row.stat_neighbours_21_22]] as const).flatMap(([kind, value]): Comparator[] => (value ? [{ kind, year: '2021/22', value: plain(value), of: '' }] : []))
    return readMeasure(rulesOf({ polarity: polarityOf(row.indicator), scheme: 'comparator', comparedWith: 'england' }), points, factsOf({ comparators }), '2023-06-30', view)
  }
  const named = (indicator: string, age = '') => rows.find((row) => row.indicator === indicator && row.age_split === age) ?? {}

  test('the direction by the stated rule, for every row that has a polarity and two months', () => {
    expect(rows).toHaveLength(30)
    const rated = rows.filter((row) => polarityOf(row.indicator) !== 'none')
    expect(rated.map((row) => `${row.indicator} ${row.age_split}: ${read(row, OWN_VIEW).travel?.words ?? 'no two months'}`)).toMatchInlineSnapshot(`
      [
        "% of referrals which are repeat referrals : Increasing, low is good: worse",
        "% of initial assessments completed in 45 days : Decreasing, high is good: worse",
        "% ICPCs completed within 15 days of S47 : Increasing, high is good: better",
        "% of children subject to CPP for 2 years + : No change, low is good",
        "% children starting a CP plan who have been subject to a previous CP plan : Increasing, low is good: worse",
        "% of CIC with an up to date health assessment : Decreasing, high is good: worse",
        "% of CIC with a permanence plan : No change, high is good",
        "% of CIC with an up to date visit : Increasing, high is good: better",
        "% Children who had three or more placements in the year : Increasing, low is good: worse",
        "Number of under 16's in unregistered accommodation : no two months",
        "% Care Leavers in Touch 17-18: Increasing, high is good: better",
        "% Care Leavers in Touch 19-21: No change, high is good",
        "% Care Leavers in suitable Accommodation 17-18: Increasing, high is good: better",
        "% Care Leavers in suitable Accommodation 19-21: Increasing, high is good: better",
        "% Care Leavers in EET 17-18: Increasing, high is good: better",
        "% Care Leavers in EET 19-21: No change, high is good",
        "% of Pathway plans up to date : Increasing, high is good: better",
        "% FTE Agency worker rate : no two months",
        "Average caseloads : Increasing, low is good: worse",
      ]
    `)
  })

  test('which is rated, against whom, is the reader\'s choice', () => {
    const counts = (view: View) => countRatings(rows.map((row) => read(row, view).rated.rating))
    expect(counts({ by: 'month', against: 'england' })).toMatchInlineSnapshot(`
      {
        "amber": 10,
        "green": 3,
        "no_data": 2,
        "no_target": 3,
        "not_rated": 11,
        "red": 1,
      }
    `)
    expect(counts({ by: 'month', against: 'neighbours' })).toMatchInlineSnapshot(`
      {
        "amber": 9,
        "green": 3,
        "no_data": 2,
        "no_target": 3,
        "not_rated": 11,
        "red": 2,
      }
    `)
    expect(counts({ by: 'twelve_months', against: 'england' })).toMatchInlineSnapshot(`
      {
        "amber": 8,
        "green": 3,
        "no_data": 3,
        "no_target": 3,
        "not_rated": 11,
        "red": 2,
      }
    `)
    expect(counts({ by: 'twelve_months', against: 'neighbours' })).toMatchInlineSnapshot(`
      {
        "amber": 8,
        "green": 3,
        "no_data": 3,
        "no_target": 3,
        "not_rated": 11,
        "red": 2,
      }
    `)
    expect(counts({ by: 'twelve_months', against: 'region' }).no_target).toBeGreaterThan(0)
  })

  test.each([
    ['% of initial assessments completed in 45 days', '', 'month', 'england', 'amber', '82% is 3 points worse than England at 85% (2021/22): amber up to 10 points worse'],
    ['% of initial assessments completed in 45 days', '', 'twelve_months', 'england', 'green', '85% is the same as England at 85% (2021/22)'],
    ['% Care Leavers in EET', '17-18', 'twelve_months', 'neighbours', 'red', '51% is 18 points worse than statistical neighbours at 69% (2021/22): red past 10 points worse'],
    ['% of CIC with an up to date visit', '', 'month', 'england', 'no_target', 'There is no England figure to compare with'],
    ['Number of under 16\'s in unregistered accommodation', '', 'month', 'england', 'no_data', 'There is no figure for Jun 2023'],
    ['Average caseloads', '', 'twelve_months', 'england', 'no_data', 'There is no figure for Jun 2023'],
    ['ICPCs (per 10,000)', '', 'month', 'england', 'not_rated', 'Neither high nor low is good'],
  ] as const)('%s %s by %s against %s is %s', (indicator, age, by, against, rating, because) => {
    expect(read(named(indicator, age), { by, against }).rated).toEqual({ rating, because })
  })
})

describe('the indicators from October 2020 to June 2021', () => {
  const rows = printed('indicators-2020-10-to-2021-06.csv')
  const measureOf = (row: Row) => rulesOf({ unit: row.unit === 'percent' ? 'percent' : 'count', polarity: row.polarity?.startsWith('lower') ? 'lower' : row.polarity === 'none' ? 'none' : 'higher', scheme: 'none' })
  const monthOf = (words = '') => /\d{4}-\d\d/.exec(words)?.[0] ?? null
  const read = (row: Row): Reading => {
    const to = monthOf(row.current_period) ?? '2021-06'
    const month = /^\d{4}-\d\d$/.test(row.baseline_period ?? '') ? pointOf(row.baseline_period ?? '', '0').month : null
    const facts: MeasureFacts = factsOf({ baseline: !row.baseline ? null : {
      month, words: month === null ? row.baseline_period ?? '' : '', value: row.baseline, toMonth: null,
      extremeKind: row.extreme_kind === 'peak' || row.extreme_kind === 'low' ? row.extreme_kind : null, extremeValue: row.extreme_value || null, extremeWords: row.extreme_period ?? '',
    } })
    const points = [...month && row.baseline ? [pointOf(row.baseline_period ?? '', row.baseline)] : [], ...row.current ? [pointOf(to, row.current, { periodWords: monthOf(row.current_period) ? '' : row.current_period ?? '' })] : []]
    return readMeasure(measureOf(row), points, facts, pointOf(to, '0').month)
  }

  test('progress since the baseline and the heading that it suggests, for every row', () => {
    expect(rows).toHaveLength(46)
    expect(rows.map((row) => `${row.para} ${row.indicator} | ${row.section} | ${read(row).suggested.heading} | ${read(row).suggested.because}`)).toMatchInlineSnapshot(`
      [
        "2a Contacts progressed on time by MASH | 2 | going_well | 49% in Oct 2020 to 93% in Jun 2021: up 44 points, better",
        "2b CIN reviews completed on time | 2 | going_well | 49% in Oct 2020 to 72% in Jun 2021: up 23 points, better",
        "2c Repeat child protection plans | 2 | ones_to_watch | 20% in Oct 2020 to 20% in Jun 2021: no change, with a peak of 39% in Nov 2020 between",
        "2d Children in care with 3+ placement moves in last year | 2 | ones_to_watch | 6% in Oct 2020 to 6% in Jun 2021: no change, with a peak of 11% in Jan 2021 between",
        "2d Long-term placement stability | 2 | going_well | 69% in Oct 2020 to 75% in Jun 2021: up 6 points, better",
        "2e Children in care missing out on education (CMOE) | 2 | going_well | 42 in Jun 2020 to 14 in Jun 2021: down 28 (66.7%), better",
        "2e PEPs booked within 10 days of entering care: months at 100% out of last 6 | 2 | not_rated | This measure is not rated",
        "2e Children in care not on roll | 2 | going_well | 21 in Jun 2020 to 10 in Jun 2021: down 11 (52.4%), better",
        "2e Children in care permanently excluded | 2 | going_well | 1 (last year) to 0 (this year): down 1 (100%), better",
        "2e Children in care fixed-term exclusions | 2 | do_better | 27 in Jun 2020 to 37 in Jun 2021: up 10 (37%), worse",
        "2f Children identified as at risk of child exploitation | 2 | going_well | 111 (not stated) to 77 in Jun 2021: down 34 (30.6%), better",
        "2f Of those, number suffering harm | 2 | going_well | 70 (not stated) to 34 in Jun 2021: down 36 (51.4%), better",
        "2g Professional supervision | 2 | do_better | 97% in Oct 2020 to 91% in Jun 2021: down 6 points, worse",
        "2g Case supervision in last 4 weeks | 2 | going_well | 24% in Oct 2020 to 77% in Jun 2021: up 53 points, better",
        "2h Children in care proceedings | 2 | not_rated | 70 (not stated) to 103 in Jun 2021: up 33 (47.1%), not rated",
        "2h Average length of care proceedings concluded in month | 2 | do_better | 26 (about 2021-02 (4 months before)) to 34 in Jun 2021: up 8 (30.8%), worse",
        "2h Edge of Care interventions successful | 2 | not_rated | This measure is not rated",
        "2i Children missing out on education | 2 | going_well | 635 in Jun 2020 to 612 in Jun 2021: down 23 (3.6%), better",
        "2i Children electively home educated | 2 | do_better | 476 in Jun 2020 to 594 in Jun 2021: up 118 (24.8%), worse, with a peak of 679 in May 2021 between",
        "2i Permanent exclusions, primary | 2 | going_well | 16 (previous year) to 4 (this year): down 12 (75%), better",
        "2i Permanent exclusions, secondary | 2 | going_well | 45 (previous year) to 41 (this year): down 4 (8.9%), better",
        "2i NEET young people | 2 | not_rated | There is no figure for Jun 2021",
        "2j Average caseload, whole service | 2 | going_well | 17 in Oct 2020 to 16 in Jun 2021: down 1 (5.9%), better",
        "2j Caseload range, lowest | 2 | not_rated | This measure is not rated",
        "2j Caseload range, highest | 2 | not_rated | This measure is not rated",
        "2j Average caseload, Assessment service | 2 | going_well | 34 in May 2021 to 20 in Aug 2021: down 14 (41.2%), better",
        "3a Unallocated children | 3 | going_well | 100 in Oct 2020 to 82 in Jun 2021: down 18 (18%), better",
        "3b Repeat referrals | 3 | going_well | 35% in Jul 2020 to 27% in Jun 2021: down 8 points, better",
        "3c Assessments completed on time | 3 | do_better | 86% in Oct 2020 to 77% in Jun 2021: down 9 points, worse",
        "3d Child protection visits on time | 3 | going_well | 76% in Oct 2020 to 82% in Jun 2021: up 6 points, better, with a low of 70% between",
        "3d CIN and CIC visits on time | 3 | not_rated | There is no figure for Jun 2021",
        "3e Plan for permanence by second review | 3 | do_better | 96% in Oct 2020 to 92% in Jun 2021: down 4 points, worse",
        "3e Plan for permanence, all children in care | 3 | do_better | 96% in Oct 2020 to 92% in Jun 2021: down 4 points, worse",
        "3f Children in care placed 20+ miles from home | 3 | do_better | 17% in Oct 2020 to 25% in Jun 2021: up 8 points, worse",
        "3g Children in care with up-to-date health assessment | 3 | do_better | 85% in Oct 2020 to 66% in Jun 2021: down 19 points, worse",
        "3g Children in care with up-to-date dental check | 3 | do_better | 45% in Oct 2020 to 25% in Jun 2021: down 20 points, worse",
        "3g Initial health assessments on time | 3 | going_well | 0% (not stated) to 88% (very recent): up 88 points, better",
        "3h In touch with care leavers 17-18 | 3 | do_better | 97% in Oct 2020 to 79% in Jun 2021: down 18 points, worse",
        "3h In touch with care leavers 19-21 | 3 | not_rated | There is no figure for Jun 2021",
        "3h Care leavers in EET 17-18 | 3 | do_better | 65% in Oct 2020 to 52% in Jun 2021: down 13 points, worse",
        "3h Care leavers in EET 19-21 | 3 | not_rated | There is no figure for Jun 2021",
        "3h Care leavers in suitable accommodation | 3 | not_rated | There is no figure for Jun 2021",
        "3i Return home interviews on time | 3 | do_better | 85% in Oct 2020 to 79% in Jun 2021: down 6 points, worse",
        "3i Missing incidents | 3 | not_rated | There is no figure for Jun 2021",
        "3j Agency rate | 3 | do_better | 27% in Sep 2020 to 37% in Jun 2021: up 10 points, worse",
        "3j Vacancy rate | 3 | do_better | 21% in Sep 2020 to 27% in Jun 2021: up 6 points, worse",
      ]
    `)
  })
})

function printed(file: string): Row[] {
  const [head = [], ...rows] = readFileSync(new URL(`../db/seed/figures/${file}`, import.meta.url), 'utf8').trim().split(/\r?\n/).map(cellsOf)
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])))
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/("((?:[^"]|"")*)"|[^,]*)(,|$)/g)].map(([, bare = '', quoted]) => quoted?.replaceAll('""', '"') ?? bare)
}
