import { REPORT_KIND_WORDS, REPORT_KINDS } from '#domain/board-vocabulary'
import { NotFound } from '#domain/errors'
import { ONE_SIDE } from '#domain/report-definition'
import { formToken } from '#gate/form'
import { idIn, load, typedBefore } from '#gate/load'
import { templateHere } from './template-here'

/** A template as it stands, to be changed or restored. */
export const loadTemplate = load('template.manage', async ({ db, asker }, id: string, named: string) => {
  const kind = REPORT_KINDS.find((each) => each === named)
  if (!kind) throw new NotFound()
  const { plan, authority, template } = await templateHere(db, asker, idIn(id), kind)
  const { definition, version, own } = template
  return {
    planId: plan.id, authority: authority.name, kind, name: REPORT_KIND_WORDS[kind], oneSide: ONE_SIDE.includes(kind), definition, version, own, formToken: formToken(), typed: await typedBefore(),
  }
})
export type TemplateShown = Awaited<ReturnType<typeof loadTemplate>>
