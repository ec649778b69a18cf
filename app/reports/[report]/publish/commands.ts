'use server'
import { publicationInTrail, publishReport } from '#db/publications'
import { newestBuildOf } from '#db/report-builds'
import { reportFor } from '#db/reports'
import { RuleError } from '#domain/errors'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { PublishForm } from './form'

export const publish = command('pack.publish', PublishForm, async ({ tx, asker, at, today, input }) => {
  const report = await reportFor(tx, asker, input.report)
  allow(asker, 'pack.publish', { planId: report.planId, ownIds: [] })
  const newest = await newestBuildOf(tx, report.id)
  if (newest && newest.id !== input.build) throw new RuleError('This report was built again while you were checking it: look at what was built last, then publish that')
  const pack = await publishReport(tx, { asker, at, today }, report, { reason: input.reason })
  return to(`/packs/${pack.id}`, pack.number === 1 ? 'Pack published' : `Version ${pack.number} published`, publicationInTrail(pack))
})
