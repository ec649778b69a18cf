import { filesShown } from '@/app/reports/files-shown'
import type { LoadedPublication } from '#db/publications'
import { REPORT_KIND_WORDS } from '#domain/board-vocabulary'
import { dayInLondon, formatDay, formatInstant } from '#domain/dates'
import type { Paper } from '#domain/paper'

/** What was not printed when a pack was published never is: then it would not be what was published. */
const NO_PDF = { format: 'pdf', sha256: null, bytes: null, missing: 'none was printed when this pack was published. Read it here, or use Word' } as const

/** A pack as it was published: its page from what was kept, never from today's plan. `at` is where its files are had. */
export function packShown(pack: LoadedPublication, at: string) {
  const { id, title, kind, number, corrected, reason, publishedAt, by, meeting, correctedBy, contentSha256, content, files } = pack
  return {
    id, title, kind: REPORT_KIND_WORDS[kind], paper: JSON.parse(content) as Paper, files: filesShown([...files, ...(files.some(({ format }) => format === 'pdf') ? [] : [NO_PDF])], at, { proofs: true }),
    facts: [
      { key: 'Published', value: `${by}, ${formatInstant(publishedAt)}` },
      { key: 'Version', value: corrected === null ? String(number) : `${number}, which corrects version ${corrected}` },
      ...(reason ? [{ key: 'What it corrects', value: reason }] : []),
      ...(meeting ? [{ key: 'Meeting', value: `${meeting.title}, ${formatDay(meeting.onDay)}` }] : []),
      { key: 'SHA-256 of the page', value: contentSha256 },
    ],
    correctedBy: correctedBy && { id: correctedBy.id, number: correctedBy.number, on: formatDay(dayInLondon(correctedBy.at)) },
  }
}
export type PackShown = ReturnType<typeof packShown>
