'use server'
import { differingDefinitions } from '@/app/reports/definition-fields'
import { lastChangeOfTemplate, restoreTemplate, templateInTrail } from '#db/report-templates'
import { REPORT_KIND_WORDS } from '#domain/board-vocabulary'
import { FIRST_DEFINITIONS } from '#domain/report-definition'
import { checkVersion, command, to } from '#gate/command'
import { templateHere } from '../template-here'
import { RestoreTemplateForm } from './form'

export const restoreTemplateAsGiven = command('template.manage', RestoreTemplateForm, async ({ tx, asker, at, today, input }) => {
  const { plan, authority, template } = await templateHere(tx, asker, input.plan, input.kind)
  checkVersion(input.version, lastChangeOfTemplate(template), differingDefinitions(template.definition, FIRST_DEFINITIONS[input.kind]))
  const id = await restoreTemplate(tx, { asker, at, today }, authority, template)
  return to(`/plans/${plan.id}/papers/templates`, `Template restored: ${REPORT_KIND_WORDS[input.kind]}`, templateInTrail(id, input.kind, authority))
})
