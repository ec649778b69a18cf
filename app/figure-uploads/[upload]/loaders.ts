import { judgeUpload, ofUpload, savedOf, seen, uploadFor, type JudgedUpload, type LoadedUpload } from '#db/figure-uploads'
import { roleHolders } from '#db/role-holders'
import { formatInstant } from '#domain/dates'
import { reportHeadings } from '#domain/figure-file'
import { OUTCOMES, type Outcome } from '#domain/figure-words'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { can, type Asker } from '#domain/permissions'
import { lineShown } from './line-shown'

const LINES_A_PAGE = 50

type Asked = { show?: string | string[]; page: number }

export const loadFile = load('figure.enter', async ({ db, asker, today }, id: string, asked: Asked) => {
  const upload = await uploadFor(db, asker, idIn(id))
  allow(asker, 'figure.enter', ofUpload(upload))
  const file = { id: upload.id, name: upload.fileName, planId: upload.planId, planName: upload.planName, by: upload.uploaderName, when: formatInstant(upload.uploadedAt), version: upload.version }
  if (upload.discardedAt) return { file, decided: 'discarded' as const, saved: null, open: null }
  if (upload.savedAt) return { file, decided: 'saved' as const, saved: await savedOf(db, upload), open: null }
  const judged = await judgeUpload(db, asker, upload, today)
  const lines = linesShown(judged, asked)
  const people = judged.added.length > 0 ? await owners(db, upload.planId) : []
  return { file, decided: null, saved: null, open: { ...lines, ...settingsShown(upload, judged, asker), people, warning: upload.warning, seen: seen(judged), formToken: formToken(), typed: await typedBefore() } }
})
export type FileShown = Awaited<ReturnType<typeof loadFile>>
export type OpenShown = NonNullable<FileShown['open']>

async function owners(db: Parameters<typeof roleHolders>[0], planId: number) {
  return (await roleHolders(db, planId)).filter(({ role }) => role !== 'adviser').map(({ id, name }) => ({ value: String(id), label: name }))
}

function linesShown({ lines, counts, read, added }: JudgedUpload, { show, page: wanted }: Asked) {
  const outcome: Outcome | null = OUTCOMES.find((each) => each === show) ?? null
  const wantedLines = outcome ? lines.filter((line) => line.outcome === outcome) : show === 'check' ? lines.filter(({ checks }) => checks.length > 0) : lines
  const pages = Math.max(1, Math.ceil(wantedLines.length / LINES_A_PAGE))
  const page = Math.min(wanted, pages)
  return {
    wrong: read.wrong, counts, total: lines.length, toCheck: lines.filter(({ checks }) => checks.length > 0).length, added: added.length,
    restates: lines.some(({ figures }) => figures.some(({ restates, reason }) => restates && !reason)),
    show: outcome ?? (show === 'check' ? 'check' as const : 'all' as const), shown: wantedLines.length, page, pages, rows: wantedLines.slice((page - 1) * LINES_A_PAGE, page * LINES_A_PAGE).map(lineShown),
  }
}

const MOST_ASKED = 100

function settingsShown({ table, settings, planId }: LoadedUpload, { read, added }: JudgedUpload, asker: Asker) {
  const first = read.rows[0]?.cells ?? []
  return {
    sheets: table.sheets.map(({ name }) => name), sheet: settings.sheet + 1, currentMonth: settings.currentMonth, fractions: settings.fractions, ownerId: settings.ownerId, reason: settings.reason,
    columns: read.columns.map(({ heading, role }, index) => ({ heading: heading || `Column ${index + 1}`, role, example: exampleOf(read.rows, index) ?? first[index] ?? '' })),
    polarities: added.filter(({ asksPolarity }) => asksPolarity).slice(0, MOST_ASKED).map(({ line, title, breakdown, polarity }) => ({ line, name: breakdown ? `${title} (${breakdown})` : title, polarity })),
    headings: can(asker, 'measure.judge', { planId, ownIds: [] }) ? reportHeadings(read).map((name) => ({ name, heading: settings.headings[name] ?? '' })) : [],
  }
}

const LONGEST_EXAMPLE = 40

function exampleOf(rows: JudgedUpload['read']['rows'], index: number): string | undefined {
  const cell = rows.find(({ cells }) => cells[index])?.cells[index]
  return cell && cell.length > LONGEST_EXAMPLE ? `${cell.slice(0, LONGEST_EXAMPLE)}…` : cell
}
