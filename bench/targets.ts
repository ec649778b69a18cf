/** What is measured, in the order in which it is told. */
export const PAGES = {
  list: 'Action list: 100 rows of 500',
  longList: 'Action list: 100 rows of 10,000',
  lastPage: 'Action list: the last 100 of 10,000',
  action: 'An action',
  plan: 'Plan of 500 actions',
  longPlan: 'Plan of 10,000 actions',
  coverage: 'Coverage of a review: 100 findings',
  findings: 'Search over 2,500 findings',
  scorecard: 'Scorecard: 40 measures, 24 months',
  scorecards: 'Scorecard: 40 measures, 60 months, among 153 authorities',
  measure: 'A measure of 24 months',
  changes: 'What changed in thirty days: 500 actions, 40 measures',
  update: 'Status update, redirect included',
} as const
export type Measured = keyof typeof PAGES

export const AT_ONCE = [1, 10, 50] as const

/** Answers a second at 10 at once. The long lists must do a share of what the short one does. */
export const PER_SECOND: Partial<Record<Measured, number>> = { list: 220, action: 300, plan: 150, update: 400, coverage: 220, findings: 220, scorecard: 220, measure: 220, changes: 100 }
export const SHARE: Partial<Record<Measured, { of: Measured; least: number }>> = {
  longList: { of: 'list', least: 0.9 },
  lastPage: { of: 'list', least: 0.9 },
  longPlan: { of: 'plan', least: 0.8 },
  scorecards: { of: 'scorecard', least: 0.9 },
}
/** Milliseconds at 10 at once. */
export const P95: Partial<Record<Measured, number>> = { list: 70, coverage: 70, findings: 70, scorecard: 70, scorecards: 70, measure: 70 }

/** Kilobytes of a page's HTML, compressed. */
export const HTML_KB: Partial<Record<Measured, number>> = { list: 15, longList: 15, lastPage: 15, coverage: 15, findings: 15, scorecard: 15, scorecards: 15, measure: 15 }

export const MOST = { queries: 10,  scriptsKb: 150, cssKb: 25, startSeconds: 1.5, restMb: 200, afterMb: 500 } as const

/** Seconds in which a report of 500 actions and 40 measures is built: as a page, and as a page and a file. */
export const REPORT_SECONDS = { page: 3, xlsx: 3, docx: 6, pdf: 15 } as const
