import { actionsAmong, filterChoices, listActions, type ListedAction } from '#db/action-list'
import { planFor } from '#db/plans'
import { roleHolders } from '#db/role-holders'
import { formatShortDay, type Day } from '#domain/dates'
import { can } from '#domain/permissions'
import { isOverdue, isSilent, slippedDays } from '#domain/standing'
import { STAGES, STATUSES } from '#domain/vocabulary'
import { formToken } from '#gate/form'
import { idIn, load, typedBefore } from '#gate/load'
import { planHere } from '../loaders'
import { asksForMore, type Query } from './address'
import { readFilter } from './filter'

/** Facts of a row, as bits. */
const OVERDUE = 1
const SILENT = 2
const SLIPPED = 4

/** A row as the table draws it, as small as it can be: its parts between tabs, in the order in which the table reads them. */
function rowShown(action: ListedAction, today: Day, silentAfterDays: number): string {
  const { id, ref, title, area, owner, status, stage, dueOn, dueWords, lastUpdateOn } = action
  const facts = (isOverdue(action, today) ? OVERDUE : 0) | (isSilent(action, today, silentAfterDays) ? SILENT : 0) | (slippedDays(action) > 0 ? SLIPPED : 0)
  return [id, ref, title, area, owner, STATUSES.indexOf(status), STAGES.indexOf(stage), dueOn ? formatShortDay(dueOn) : (dueWords ?? ''), facts, formatShortDay(lastUpdateOn)].join('\t')
}

export const loadActions = load('plan.read', async ({ db, asker, today }, id: string, query: Query) => {
  const plan = await planHere(db, asker, idIn(id))
  const asked = readFilter(query)
  const { total, page, pages, rows } = await listActions(db, plan.id, { ...asked, today, silentAfterDays: plan.silentAfterDays })
  return {
    plan: { id: plan.id, name: plan.name },
    asked, total, page, pages,
    rows: rows.map((row) => rowShown(row, today, plan.silentAfterDays)).join('\n'),
    choices: asksForMore(query) ? await filterChoices(db, plan.id) : null,
    mayUpdate: can(asker, 'action.update', { planId: plan.id, ownIds: [] }),
    mayAdd: can(asker, 'action.edit', { planId: plan.id, ownIds: [] }),
  }
})

/** The actions that were ticked, and what can be said of all of them together. */
export const loadBulkUpdate = load('action.update', async ({ db, asker }, id: string, query: Query) => {
  const plan = await planFor(db, asker, idIn(id))
  const ticked = [query.ids ?? []].flat().filter((each) => /^[1-9]\d{0,14}$/.test(each)).slice(0, 100).map(Number)
  return {
    plan: { id: plan.id, name: plan.name },
    actions: await actionsAmong(db, plan.id, ticked),
    owners: await roleHolders(db, plan.id),
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
export type BulkUpdateShown = Awaited<ReturnType<typeof loadBulkUpdate>>
