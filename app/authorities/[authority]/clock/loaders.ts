import { authorityFor, inEachPlan } from '#db/authorities'
import { holidaysOf } from '#db/bank-holidays'
import { rulesOf } from '#db/deadline-rules'
import { BANK_HOLIDAYS, FIRST_KNOWN_YEAR, LAST_KNOWN_YEAR } from '#domain/bank-holidays'
import { formatDay } from '#domain/dates'
import { canInAny } from '#domain/permissions'
import { REVIEW_KIND_WORDS } from '#domain/vocabulary'
import { weekdayOf } from '#domain/working-days'
import { idIn, load } from '#gate/load'

export const loadRules = load('plan.read', async ({ db, asker, today }, id: string) => {
  const authority = await authorityFor(db, asker, idIn(id))
  const rules = (await rulesOf(db, authority)).map((rule) => ({
    id: rule.id, title: rule.title, kind: REVIEW_KIND_WORDS[rule.reviewKind], days: rule.workingDays, whoSends: rule.whoSends, toWhom: rule.toWhom,
    when: rule.onlyWithPriorityActions ? 'Only with areas for priority action' : 'Always', retired: rule.retiredAt !== null,
  }))
  const added = await holidaysOf(db, authority)
  const year = Number(today.slice(0, 4))
  const named = ({ day, name }: { day: string; name: string }) => ({ name, day: `${weekdayOf(day)} ${formatDay(day)}` })
  return {
    authority: { id: authority.id, name: authority.name, plan: authority.plans[0] ?? { id: 0, name: '' } },
    manages: canInAny(asker, 'clock.manage', inEachPlan(authority)),
    rules: rules.filter(({ retired }) => !retired),
    retired: rules.filter(({ retired }) => retired),
    added: added.map(({ id, addedBy, ...holiday }) => ({ id, addedBy, ...named(holiday) })),
    known: { from: FIRST_KNOWN_YEAR, to: LAST_KNOWN_YEAR, soon: BANK_HOLIDAYS.filter(({ day }) => day.startsWith(`${year}-`) || day.startsWith(`${year + 1}-`)).map(named) },
  }
})
export type RulesShown = Awaited<ReturnType<typeof loadRules>>
