import { meetingChoices } from '@/app/reports/said-report'
import { meetingsToReport } from '#db/report-choices'
import { reportFor } from '#db/reports'
import { REPORT_KIND_WORDS } from '#domain/board-vocabulary'
import { ONE_SIDE } from '#domain/report-definition'
import { formToken } from '#gate/form'
import { idIn, load, typedBefore } from '#gate/load'

export const loadEditReport = load('report.write', async ({ db, asker }, id: string) => {
  const { id: reportId, version, planId, kind, title, meeting, fromDay, toDay, month, definition } = await reportFor(db, asker, idIn(id))
  const offered = meetingChoices(await meetingsToReport(db, planId))
  const chosen = meeting && !offered.some(({ value }) => value === String(meeting.id)) ? [{ value: String(meeting.id), label: meeting.title }] : []
  return {
    id: reportId, version, title, kind: REPORT_KIND_WORDS[kind], definition, oneSide: ONE_SIDE.includes(kind), formToken: formToken(), typed: await typedBefore(),
    facts: { title, meeting: meeting ? String(meeting.id) : '', fromDay, toDay, month, meetings: [...offered, ...chosen] },
  }
})
export type EditReportShown = Awaited<ReturnType<typeof loadEditReport>>
