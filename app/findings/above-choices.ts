import type { findingsAbove } from '#db/finding-page'
import { findingName } from '#db/findings'

/** The findings that another can stand under, as a list to choose from. */
export function aboveChoices(rows: Awaited<ReturnType<typeof findingsAbove>>) {
  return rows.map((finding) => ({ value: String(finding.id), label: findingName(finding) }))
}
