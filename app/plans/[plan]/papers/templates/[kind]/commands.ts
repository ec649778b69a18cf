'use server'
import { differingDefinitions, saidDefinition } from '@/app/reports/definition-fields'
import { editTemplate, lastChangeOfTemplate, templateInTrail } from '#db/report-templates'
import { REPORT_KIND_WORDS } from '#domain/board-vocabulary'
import { checkVersion, command, to } from '#gate/command'
import { EditTemplateForm } from './form'
import { templateHere } from './template-here'

export const changeTemplate = command('template.manage', EditTemplateForm, async ({ tx, asker, at, today, input }) => {
  const { plan, authority, template } = await templateHere(tx, asker, input.plan, input.kind)
  const said = saidDefinition(input)
  checkVersion(input.version, lastChangeOfTemplate(template), differingDefinitions(template.definition, said))
  const row = await editTemplate(tx, { asker, at, today }, authority, template, said)
  return to(`/plans/${plan.id}/papers/templates`, `Template saved: ${REPORT_KIND_WORDS[input.kind]}`, templateInTrail(row.id, input.kind, authority))
})
