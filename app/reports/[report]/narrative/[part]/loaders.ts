import { lastWritten, narrativesOf, reportFor } from '#db/reports'
import { formatInstant } from '#domain/dates'
import { NotFound } from '#domain/errors'
import { REPORT_PARTS } from '#domain/report-definition'
import { formToken } from '#gate/form'
import { idIn, load, typedBefore } from '#gate/load'
import { NARRATIVE_LENGTH } from './form'

export const loadNarrative = load('report.write', async ({ db, asker }, id: string, asked: string) => {
  const report = await reportFor(db, asker, idIn(id))
  const part = report.definition.parts.find((each) => each === asked)
  if (!part) throw new NotFound()
  const narrative = (await narrativesOf(db, report.id)).find((each) => each.part === part)
  return {
    report: { id: report.id, title: report.title }, part, heading: REPORT_PARTS[part], words: narrative?.words ?? '', last: narrative ? `${narrative.by}, ${formatInstant(narrative.at)}` : null,
    version: lastWritten(narrative).version, most: NARRATIVE_LENGTH, formToken: formToken(), typed: await typedBefore(),
  }
})
export type NarrativeShown = Awaited<ReturnType<typeof loadNarrative>>
