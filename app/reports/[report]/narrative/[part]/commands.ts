'use server'
import { lastWritten, narrativesOf, reportFor, reportInTrail, writeNarrative } from '#db/reports'
import { NotFound } from '#domain/errors'
import { REPORT_PARTS } from '#domain/report-definition'
import { checkVersion, command, to } from '#gate/command'
import { NarrativeForm } from './form'

export const write = command('report.write', NarrativeForm, async ({ tx, asker, at, today, input: { report: id, version, part, words } }) => {
  const report = await reportFor(tx, asker, id)
  if (!report.definition.parts.includes(part)) throw new NotFound()
  const standing = (await narrativesOf(tx, report.id)).find((each) => each.part === part)
  checkVersion(version, lastWritten(standing), [{ label: REPORT_PARTS[part], theirs: standing?.words || 'Nothing', yours: words || 'Nothing' }])
  await writeNarrative(tx, { asker, at, today }, report, part, words)
  return to(`/reports/${report.id}`, `Narrative saved under “${REPORT_PARTS[part]}”. Build the report to see it in its papers`, reportInTrail(report))
})
