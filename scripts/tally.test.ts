import { describe, expect, test } from 'vitest'
import { tallyJourneys, tallyStage, tallyUnits, total } from './tally.mjs'

describe('units', () => {
  const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((test) => ({ status: test })) })

  test('counts what passed and what failed', () => {
    const report = { numPassedTests: 3, numFailedTests: 1, testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] }
    expect(tallyUnits(report, 1)).toEqual({ passed: 3, failed: 1 })
  })

  test('a file that could not be loaded is one failure beside the others', () => {
    const report = { numPassedTests: 2, numFailedTests: 1, testResults: [file('failed', 'failed'), file('failed'), file('failed', 'passed')] }
    expect(tallyUnits(report, 1)).toEqual({ passed: 2, failed: 3 })
  })

  test('an error outside any test is a failure', () => {
    expect(tallyUnits({ numPassedTests: 2, numFailedTests: 0, testResults: [file('passed', 'passed', 'passed')] }, 1)).toEqual({ passed: 2, failed: 1 })
  })

  test('no report, or no test, is a failure', () => {
    expect(tallyUnits(undefined, 0)).toEqual({ passed: 0, failed: 1 })
    expect(tallyUnits({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('journeys', () => {
  test('counts what went as expected and what did not', () => {
    expect(tallyJourneys({ stats: { expected: 4, unexpected: 2, flaky: 0 } }, 1)).toEqual({ passed: 4, failed: 2 })
    expect(tallyJourneys({ stats: { expected: 4, unexpected: 0, flaky: 0 } }, 0)).toEqual({ passed: 4, failed: 0 })
  })

  test('one that passed at a second try failed', () => {
    expect(tallyJourneys({ stats: { expected: 4, unexpected: 0, flaky: 1 } }, 0)).toEqual({ passed: 4, failed: 1 })
  })

  test('a server that did not start, no report, or no journey is a failure', () => {
    expect(tallyJourneys({ stats: { expected: 0, unexpected: 0, flaky: 0 } }, 1)).toEqual({ passed: 0, failed: 1 })
    expect(tallyJourneys(undefined, 1)).toEqual({ passed: 0, failed: 1 })
    expect(tallyJourneys({ stats: { expected: 0, unexpected: 0, flaky: 0 } }, 0)).toEqual({ passed: 0, failed: 1 })
  })
})

test('a stage counts as one, and all are added up', () => {
  expect(total([tallyStage(0), tallyStage(2), { passed: 5, failed: 1 }])).toEqual({ passed: 6, failed: 2 })
})
