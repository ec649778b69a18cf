'use server'
import { askForBuild } from '#db/report-builds'
import { reportFor, reportInTrail } from '#db/reports'
import { command, to } from '#gate/command'
import { beginReports } from '#gate/report-building'
import { BuildForm } from './form'

export const build = command('report.write', BuildForm, async ({ tx, asker, at, today, input }) => {
  const report = await reportFor(tx, asker, input.report)
  await askForBuild(tx, { asker, at, today }, report)
  beginReports()
  return to(`/reports/${report.id}`, 'The report is being built', reportInTrail(report))
})
