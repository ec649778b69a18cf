/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * A run that went wrong without a failed test (a crash, a file that couldn't be loaded, no test at all)
 * counts as one failure: nothing may be green because nothing was asked.
 * @param {Tally} counted
 * @param {number} code the exit code of the run
 * @returns {Tally}
 */
function atLeastOneFailure(counted, code) {
  const silent = counted.failed === 0 && (code !== 0 || counted.passed === 0)
  return silent ? { ...counted, failed: 1 } : counted
}

/**
 * The unit tests, from Vitest's JSON report (undefined when it wrote none). A file that couldn't be loaded is one failure.
 * @param {{ numPassedTests?: number, numFailedTests?: number, testResults?: { status: string, assertionResults: { status: string }[] }[] } | undefined} report
 * @param {number} code
 */
export function tallyUnits(report, code) {
  const unloaded = (report?.testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return atLeastOneFailure({ passed: report?.numPassedTests ?? 0, failed: (report?.numFailedTests ?? 0) + unloaded.length }, code)
}

/**
 * The journeys, from Playwright's JSON report (undefined when it wrote none). One that passed only at a second try failed.
 * @param {{ stats?: { expected?: number, unexpected?: number, flaky?: number } } | undefined} report
 * @param {number} code
 */
export function tallyJourneys(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {}
  return atLeastOneFailure({ passed: expected, failed: unexpected + flaky }, code)
}

/** @param {number} code @returns {Tally} */
export function tallyStage(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** @param {Tally[]} tallies @returns {Tally} */
export function total(tallies) {
  return tallies.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), { passed: 0, failed: 0 })
}
