import type { ReportKind } from '#domain/board-vocabulary'
import { FIRST_DEFINITIONS } from '#domain/report-definition'
import { keepContent, askForBuild, endBuild, nameFile, takeNextBuild, type BuiltFile } from './report-builds.ts'
import { makeReport, reportFor, type SaidReport } from './reports.ts'
import type { Member, TestDatabase } from './test-database.ts'

export const SAID: SaidReport & { kind: ReportKind; copiedFrom: null } = {
  kind: 'highlight', title: 'Highlight report of March', boardId: null, meetingId: null, fromDay: '2026-01-20', toDay: '2026-03-02', month: null, definition: FIRST_DEFINITIONS.highlight, copiedFrom: null,
}
export const FILES: BuiltFile[] = [{ format: 'docx', sha256: 'a'.repeat(64), bytes: 1200 }, { format: 'xlsx', sha256: 'b'.repeat(64), bytes: 800 }, { format: 'pdf', missing: 'There is no Chromium here' }]

/** A report of the test's plan, as its chair sees it. */
export async function aReport(test: TestDatabase, said: Partial<typeof SAID> = {}) {
  const { id } = await test.store.tx((tx) => makeReport(tx, test.doing('chair'), { id: test.planId }, { ...SAID, ...said }))
  return reportFor(test.store.db, test.cast.chair, id)
}

/** Builds a report without a browser or files on disk: this content, these files. Answers with the build's id. */
export async function built(test: TestDatabase, reportId: number, content = '{"title":"Built"}', files = FILES): Promise<number> {
  return test.store.tx(async (tx) => {
    await askForBuild(tx, test.doing('chair'), await reportFor(tx, test.cast.chair, reportId))
    const taken = await takeNextBuild(tx)
    if (!taken) throw new Error('No build waited')
    await keepContent(tx, taken.build, content)
    for (const file of files) await nameFile(tx, taken.build, file)
    await endBuild(tx, test.doing('chair'), taken)
    return taken.build.id
  })
}

/** What a piece of work on the database is refused with. */
export async function refusal(work: Promise<unknown>, ...members: Member[]): Promise<string> {
  return work.then(() => `allowed ${members.join()}`.trim(), (error: Error) => `${error.name}: ${error.message}`)
}
