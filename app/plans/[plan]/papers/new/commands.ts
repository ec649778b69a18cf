'use server'
import { saidOf } from '@/app/reports/said-report'
import { planFor } from '#db/plans'
import { definitionFor } from '#db/report-templates'
import { lastReportOf, makeReport, narrativesOf, reportInTrail } from '#db/reports'
import { REPORT_KIND_WORDS } from '#domain/board-vocabulary'
import { formatDay } from '#domain/dates'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { NewReportForm } from './form'

export const beginReport = command('report.write', NewReportForm, async ({ tx, asker, at, today, input }) => {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'report.write', { planId: plan.id, ownIds: [] })
  const { kind } = input
  const last = input.narratives === 'copy' ? await lastReportOf(tx, plan.id, kind) : undefined
  const report = await makeReport(tx, { asker, at, today }, plan, {
    ...saidOf(input), kind, title: input.title || `${REPORT_KIND_WORDS[kind]}, ${formatDay(input.to)}`,
    definition: await definitionFor(tx, plan.authorityId, kind), copiedFrom: last?.id ?? null,
  })
  const copied = last && (await narrativesOf(tx, report.id)).length > 0
  return to(`/reports/${report.id}`, copied ? `Report begun, with the narratives of “${last.title}”` : 'Report begun', reportInTrail(report))
})
