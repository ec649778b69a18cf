import { authorityFor, inEachPlan } from '#db/authorities'
import { planFor } from '#db/plans'
import { templateOf } from '#db/report-templates'
import type { ReportKind } from '#domain/board-vocabulary'
import type { Asker } from '#domain/permissions'
import { allowInAny, type Loading } from '#gate/load'

/** A template that the asker may change, found through one of their plans of its authority. */
export async function templateHere(db: Loading['db'], asker: Asker, planId: number, kind: ReportKind) {
  const plan = await planFor(db, asker, planId)
  const authority = await authorityFor(db, asker, plan.authorityId)
  allowInAny(asker, 'template.manage', inEachPlan(authority))
  return { plan, authority, template: await templateOf(db, authority.id, kind) }
}
