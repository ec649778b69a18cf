import { filesShown } from '@/app/reports/files-shown'
import { versionsOf } from '#db/publications'
import { filesOf, newestBuildOf } from '#db/report-builds'
import { reportFor } from '#db/reports'
import { formatInstant } from '#domain/dates'
import { RuleError } from '#domain/errors'
import { checkPublishing } from '#domain/reports'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadPublish = load('pack.publish', async ({ db, asker }, id: string) => {
  const report = await reportFor(db, asker, idIn(id))
  allow(asker, 'pack.publish', { planId: report.planId, ownIds: [] })
  const build = await newestBuildOf(db, report.id)
  const files = build ? await filesOf(db, build.id) : []
  const [last] = await versionsOf(db, report.id)
  return {
    report: { id: report.id, title: report.title }, build: build?.id ?? 0, corrects: last?.number ?? null, refused: refusalOf(() => checkPublishing(build, report.changes, { corrects: false, reason: '' })),
    built: build?.endedAt ? formatInstant(build.endedAt) : '', contentSha256: build?.contentSha256 ?? '', files: filesShown(files, `/files/papers/${build?.id ?? 0}`, { proofs: true }),
    formToken: formToken(), typed: await typedBefore(),
  }
})
export type PublishShown = Awaited<ReturnType<typeof loadPublish>>

function refusalOf(check: () => void): string {
  try {
    check()
    return ''
  } catch (error) {
    if (error instanceof RuleError) return error.message
    throw error
  }
}
