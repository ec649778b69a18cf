import { meetingChoices } from '@/app/reports/said-report'
import { lastMeetingBefore, meetingsToReport } from '#db/report-choices'
import { REPORT_KINDS, REPORT_KIND_WORDS } from '#domain/board-vocabulary'
import { addMonths } from '#domain/dates'
import { REPORT_KIND_PURPOSES } from '#domain/reports'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { planHere } from '../../loaders'

export const loadNewReport = load('report.write', async ({ db, asker, today }, id: string, forMeeting: string | undefined) => {
  const plan = await planHere(db, asker, idIn(id))
  allow(asker, 'report.write', { planId: plan.id, ownIds: [] })
  const meetings = await meetingsToReport(db, plan.id)
  const next = meetings.findLast(({ onDay }) => onDay >= today)
  const meeting = meetings.find((each) => String(each.id) === forMeeting) ?? next
  const fromDay = await lastMeetingBefore(db, plan.id, meeting && meeting.onDay < today ? meeting.onDay : today, meeting?.boardId)
  return {
    plan: { id: plan.id, name: plan.name }, kinds: REPORT_KINDS.map((kind) => ({ value: kind, label: REPORT_KIND_WORDS[kind], hint: REPORT_KIND_PURPOSES[kind] })),
    facts: { title: '', meeting: meeting ? String(meeting.id) : '', fromDay: fromDay ?? addMonths(today, -1), toDay: today, month: null, meetings: meetingChoices(meetings) },
    formToken: formToken(), typed: await typedBefore(),
  }
})
export type NewReportShown = Awaited<ReturnType<typeof loadNewReport>>
