/** How many characters of rows are taken at once. */
export const MOST_PASTED = 60_000

/** The columns of pasted claims, and what stands in them. */
export const COLUMN_WORDS = [
  ['source', 'The report that says it; the one below stands for a blank'], ['words', 'What is said'], ['measure', 'Its reference, or its title'], ['breakdown', 'Which part of the measure: 17-18'],
  ['kind', 'One of the kinds below'], ['span', 'month, quarter, year, year_to_date, rolling_year or year_average; a blank is a month'], ['month', 'Like 2026-06 or Jun 2026'], ['value', 'The figure that is said'],
  ['from_month', 'The month that it changed from'], ['from_value', 'The figure that it changed from'],
  ['said', 'rose, fell, same, higher, lower, in_line, peak, low, more, less; of a count a rating, all or unrated; of a share its two numbers: 12 of 40'], ['comparator', 'england, neighbours or region'],
] as const
