import { authorityFor, inEachPlan } from '#db/authorities'
import { planFor } from '#db/plans'
import { templatesOf, type Template } from '#db/report-templates'
import { REPORT_KIND_WORDS } from '#domain/board-vocabulary'
import { formatDay, dayInLondon } from '#domain/dates'
import { canInAny } from '#domain/permissions'
import { REPORT_PARTS } from '#domain/report-definition'
import { allow, idIn, load } from '#gate/load'

/** What each kind of report is made from. A template is the authority's: whoever administers any of its plans may change it. */
export const loadTemplates = load('report.write', async ({ db, asker }, id: string) => {
  const plan = await planFor(db, asker, idIn(id))
  allow(asker, 'report.write', { planId: plan.id, ownIds: [] })
  const authority = await authorityFor(db, asker, plan.authorityId)
  const templates = await templatesOf(db, authority.id)
  return {
    plan: { id: plan.id, authority: authority.name },
    manages: canInAny(asker, 'template.manage', inEachPlan(authority)),
    templates: templates.map((template) => ({ kind: template.kind, name: REPORT_KIND_WORDS[template.kind], parts: template.definition.parts.map((part) => REPORT_PARTS[part]).join(', '), standing: standingOf(template) })),
  }
})

/** "Changed by Fatima Rahman on 3 May 2021". */
function standingOf({ own, changed }: Template): string {
  const when = changed ? `by ${changed.by} on ${formatDay(dayInLondon(changed.at))}` : ''
  if (own) return `Changed ${when}`
  return changed ? `As Sightline gives it, restored ${when}` : 'As Sightline gives it'
}
