'use server'
import { differingDefinitions, saidDefinition } from '@/app/reports/definition-fields'
import { saidOf } from '@/app/reports/said-report'
import { lastChangeOf } from '#db/last-change'
import { editReport, reportFor, reportInTrail, type LoadedReport, type SaidReport } from '#db/reports'
import { formatDay, formatWholeMonth, type Day } from '#domain/dates'
import { checkVersion, command, to } from '#gate/command'
import { EditReportForm } from './form'

export const editReportSaid = command('report.write', EditReportForm, async ({ tx, asker, at, today, input }) => {
  const report = await reportFor(tx, asker, input.report)
  const said = { title: input.title, ...saidOf(input), definition: saidDefinition(input) }
  if (input.version !== report.version) checkVersion(input.version, await lastChangeOf(tx, 'report', report, ['report.made', 'report.edited']), differencesOf(report, said))
  await editReport(tx, { asker, at, today }, report, said)
  return to(`/reports/${report.id}`, 'Report saved. Build it to see it in its papers', reportInTrail({ ...report, title: said.title }))
})

const monthWords = (month: Day | null) => (month ? formatWholeMonth(month) : 'The newest')

function differencesOf(theirs: LoadedReport, yours: Omit<SaidReport, 'boardId'>) {
  const all = [
    { label: 'Title', theirs: theirs.title, yours: yours.title },
    { label: 'Meeting', theirs: theirs.meeting?.title ?? 'No meeting', yours: yours.meetingId === theirs.meetingId ? theirs.meeting?.title ?? 'No meeting' : yours.meetingId === null ? 'No meeting' : 'Another meeting' },
    { label: 'Tells of what happened after', theirs: formatDay(theirs.fromDay), yours: formatDay(yours.fromDay) },
    { label: 'Up to the end of', theirs: formatDay(theirs.toDay), yours: formatDay(yours.toDay) },
    { label: 'Month of the figures', theirs: monthWords(theirs.month), yours: monthWords(yours.month) },
  ]
  return [...all.filter((each) => each.theirs !== each.yours), ...differingDefinitions(theirs.definition, yours.definition)]
}
