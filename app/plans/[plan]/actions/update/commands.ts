'use server'
import { actionsFor, ownedBy } from '#db/actions'
import { planFor, planInTrail } from '#db/plans'
import { standingOf, writeUpdate } from '#db/updates'
import { RuleError } from '#domain/errors'
import { counted } from '#domain/sentence'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { BulkUpdateForm } from './form'

/** One update for many actions: each is checked by itself, and either all are saved or none. */
export const updateActions = command('action.update', BulkUpdateForm, async ({ tx, asker, at, today, input }) => {
  const plan = await planFor(tx, asker, input.plan)
  const actions = await actionsFor(tx, asker, plan.id, input.actions)
  for (const action of actions) {
    allow(asker, 'action.update', ownedBy(action))
    if (input.versions[input.actions.indexOf(action.id)] !== action.version) {
      throw new RuleError(`Somebody else changed action ${action.ref} while this page was open. Open the list again, look at it, and repeat your change`)
    }
    const due = input.due ? { dueOn: input.due, dueWords: null } : {}
    const said = { ...standingOf(action), ...due, ownerId: input.owner ?? action.ownerId, status: input.status ?? action.status, reason: input.reason, note: input.note }
    await writeUpdate(tx, { asker, at, today }, action, said).catch((error: unknown) => {
      throw error instanceof RuleError ? new RuleError(`Action ${action.ref}: ${error.message}`, error.field) : error
    })
  }
  return to(`/plans/${plan.id}/actions`, `${counted(actions.length, 'action')} updated`, planInTrail(plan))
})
