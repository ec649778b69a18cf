/** What a column of a file of figures can be. */
export const COLUMN_ROLES = [
  'ref', 'title', 'breakdown', 'section', 'unit', 'polarity', 'period_kind', 'month_figure', 'current', 'current_period', 'numerator', 'denominator', 'last_year', 'rolling_year', 'year_average',
  'england', 'neighbours', 'region', 'target_minimum', 'target_upper', 'printed_direction', 'baseline', 'baseline_period', 'extreme_kind', 'extreme_value', 'extreme_period', 'heading', 'wording',
  'month', 'value', 'rating', 'status', 'caveat', 'reason', 'ignore',
] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]
export const COLUMN_ROLE_WORDS: Record<ColumnRole, string> = {
  ref: 'Reference of the measure', title: 'Measure', breakdown: 'Breakdown, such as an age', section: 'Section', unit: 'Unit', polarity: 'Polarity', period_kind: 'Period kind',
  month_figure: 'Figure of a month', current: 'Current figure', current_period: 'Month of the current figure', numerator: 'Numerator', denominator: 'Denominator', last_year: 'Last year',
  rolling_year: 'Rolling year', year_average: 'Monthly average over 12 months', england: 'England', neighbours: 'Statistical neighbours', region: 'Region', target_minimum: 'Minimum target',
  target_upper: 'Upper target', printed_direction: 'Direction as printed', baseline: 'Baseline', baseline_period: 'Period of the baseline', extreme_kind: 'Peak or low', extreme_value: 'Figure of the peak or low',
  extreme_period: 'Period of the peak or low', heading: 'Heading in the report', wording: "The report's own words", month: 'Month, quarter or year', value: 'Figure', rating: 'Rating by hand', status: 'Provisional or final', caveat: 'Caveat',
  reason: 'Reason for restating', ignore: 'Left out',
}

/** What saving a line of a file does. */
export const OUTCOMES = ['new', 'changed', 'unchanged', 'refused'] as const
export type Outcome = (typeof OUTCOMES)[number]
export const OUTCOME_WORDS: Record<Outcome, string> = { new: 'New', changed: 'Changed', unchanged: 'Unchanged', refused: 'Refused' }
