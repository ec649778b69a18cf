import { describe, expect, test } from 'vitest'
import { directionOf } from './direction.ts'
import type { SaidHeading } from './figures.ts'
import { standingHeading, suggestHeading, type Suggested } from './measure-heading.ts'
import { progressSince } from './progress.ts'
import type { Rated } from './rating.ts'
import { pointOf } from './test-points.ts'
import type { Heading, Polarity, Rating } from './vocabulary.ts'

const rated = (rating: Rating): Rated => ({ rating, because: `It is ${rating}` })
const between = (from: string, to: string, polarity: Polarity = 'higher') => {
  const points = [pointOf('2023-05', from), pointOf('2023-06', to)]
  return { travel: directionOf(points, polarity, null), progress: progressSince(points, '2023-05-31', '2023-06-30', polarity, null) }
}

describe('the heading that the figures suggest', () => {
  test.each([
    ['green', 'going_well'], ['amber', 'ones_to_watch'], ['red', 'do_better'],
  ] as const)('%s is %s, whatever the progress', (rating, heading) => {
    const { travel, progress } = between('5', '1')
    expect(suggestHeading(rated(rating), travel, progress)).toEqual({ heading, because: `It is ${rating}` })
  })

  test.each([
    ['40', '50', 'higher', 'going_well', '40% in May 2023 to 50% in Jun 2023: up 10 points, better'],
    ['50', '40', 'higher', 'do_better', '50% in May 2023 to 40% in Jun 2023: down 10 points, worse'],
    ['50', '50', 'lower', 'ones_to_watch', '50% in May 2023 to 50% in Jun 2023: no change'],
    ['40', '50', 'none', 'not_rated', '40% in May 2023 to 50% in Jun 2023: up 10 points, not rated'],
  ] as const)('without a colour, the progress from %s to %s (%s) is %s', (from, to, polarity, heading, because) => {
    const { travel, progress } = between(from, to, polarity)
    expect(suggestHeading(rated('no_target'), travel, progress, 'percent')).toEqual({ heading, because })
  })

  test('without either, the direction of travel; without any of them, not rated and why', () => {
    expect(suggestHeading(rated('not_rated'), between('5', '4').travel, null)).toEqual({ heading: 'do_better', because: 'Decreasing, high is good: worse (5 in May 2023 to 4 in Jun 2023)' })
    expect(suggestHeading(rated('no_data'), null, null)).toEqual({ heading: 'not_rated', because: 'It is no_data' })
  })
})

describe('the heading that stands', () => {
  const suggested: Suggested = { heading: 'do_better', because: 'It is red' }
  const said = (month: string, heading: Heading | null): SaidHeading => ({ month, heading, suggested: 'do_better', reason: 'The board saw more.', by: 'Asha Rowe', at: '' })

  test('is the computed one until the board says another, from then on', () => {
    const all = [said('2023-06-30', 'ones_to_watch'), said('2023-03-31', 'going_well')]
    expect(standingHeading(all, '2023-02-28', suggested)).toEqual({ heading: 'do_better', said: null })
    expect(standingHeading(all, '2023-05-31', suggested)).toEqual({ heading: 'going_well', said: all[1] })
    expect(standingHeading(all, '2023-06-30', suggested)).toEqual({ heading: 'ones_to_watch', said: all[0] })
  })

  test('and again when the board gives it its place back', () => {
    expect(standingHeading([said('2023-03-31', 'going_well'), said('2023-06-30', null)], '2023-07-31', suggested)).toEqual({ heading: 'do_better', said: null })
  })
})
