import type { LoadedUpload } from '#db/figure-uploads'
import { formatMonth } from '#domain/dates'
import { COLUMN_ROLE_WORDS } from '#domain/figure-words'
import { readFile, type FileSettings } from '#domain/figure-file'

/** What two people's ways of reading one file differ in. */
export function differencesOf(upload: LoadedUpload, typed: FileSettings) {
  const { settings, table } = upload
  const said = ({ sheet, currentMonth, fractions, reason }: FileSettings) => ({
    Sheet: table.sheets[sheet]?.name ?? '', 'Month of the current figures': currentMonth ? formatMonth(currentMonth) : 'None', 'Percentages': fractions ? 'Fractions of one' : 'Percentages', Reason: reason,
  })
  const [theirs, yours] = [said(settings), said(typed)]
  const facts = Object.keys(theirs).map((label) => ({ label, theirs: theirs[label as keyof typeof theirs], yours: yours[label as keyof typeof yours] }))
  const columns = readFile(table, settings).columns.map(({ heading, role }, index) => ({ label: heading || `Column ${index + 1}`, theirs: COLUMN_ROLE_WORDS[role], yours: COLUMN_ROLE_WORDS[typed.roles[index] ?? 'ignore'] }))
  const standing = upload.savedAt ? [{ label: 'File', theirs: 'Saved', yours: 'Not saved yet' }] : upload.discardedAt ? [{ label: 'File', theirs: 'Discarded', yours: 'Not saved yet' }] : []
  return [...standing, ...facts, ...columns].filter(({ theirs, yours }) => theirs !== yours)
}
