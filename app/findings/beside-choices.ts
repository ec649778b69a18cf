import type { findingsBeside } from '#db/finding-page'
import { findingName } from '#db/findings'

/** The findings of the same review as lists to choose from: those that another can stand under, and those that it can come before. */
export function besideChoices(rows: Awaited<ReturnType<typeof findingsBeside>>) {
  const choice = (finding: (typeof rows)[number]) => ({ value: String(finding.id), label: findingName(finding) })
  return { above: rows.filter(({ parentId }) => parentId === null).map(choice), before: rows.map(choice) }
}
