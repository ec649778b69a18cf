import { describe, expect, test } from 'vitest'
import { addressOf, readFilter } from './filter'

const TODAY = '2026-11-21'
const OWN = { by: 'own', against: 'own' }

describe('what an address asks of the scorecard', () => {
  test.each([
    ['nothing', {}, { month: null, known: 'now', view: OWN, page: 1, below: 0 }],
    ['a month', { month: '2023-08' }, { month: '2023-08-31' }],
    ['this month', { month: '2026-11' }, { month: '2026-11-30' }],
    ['everything', { month: '2024-02', known: 'then', by: 'twelve_months', against: 'neighbours', page: '2', below: '5' }, { month: '2024-02-29', known: 'then', view: { by: 'twelve_months', against: 'neighbours' }, page: 2, below: 5 }],
    ['what makes no sense', { known: 'later', by: 'week', against: 'Wales', page: '-1' }, { known: 'now', view: OWN, page: 1 }],
    ['a thing twice', { month: ['2023-08', '2023-09'] }, { month: null }],
  ])('%s', (_, query, read) => {
    expect(readFilter(query, TODAY)).toMatchObject({ ...read, errors: [] })
  })

  test.each([
    ['month', '2023-13', 'Choose a month from the list'], ['month', 'August', 'Choose a month from the list'], ['month', '0023-08', 'Choose a month from the list'], ['month', '2023-08-31', 'Choose a month from the list'],
    ['month', '2026-12', 'The month must be November 2026 or earlier'],
    ['below', 'five', 'The smallest count to show must be a whole number from 0 to 100'], ['below', '101', 'The smallest count to show must be a whole number from 0 to 100'], ['below', '-1', 'The smallest count to show must be a whole number from 0 to 100'],
  ])('%s as "%s" is refused with what to do', (field, value, message) => {
    expect(readFilter({ [field]: value }, TODAY).errors).toEqual([{ field, message }])
  })
})

test('the address of what was asked leaves out what goes without saying', () => {
  expect(addressOf({ known: 'now', view: { by: 'own', against: 'own' } }, '2023-08-31')).toBe('?month=2023-08')
  expect(addressOf({ known: 'then', view: { by: 'month', against: 'england' } }, '2023-08-31')).toBe('?month=2023-08&known=then&by=month&against=england')
})
