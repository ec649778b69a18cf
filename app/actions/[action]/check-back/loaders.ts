import { actionFor, ownedBy } from '#db/actions'
import { evidenceOn } from '#db/action-shown'
import { completionHistory } from '#db/check-backs'
import { awaitsCheckBack } from '#domain/check-back'
import { daysBetween, formatDay } from '#domain/dates'
import { can } from '#domain/permissions'
import { counted } from '#domain/sentence'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { evidenceShown } from '../shown'
import { historyShown } from './history'

export const loadCheckBack = load('check-back.answer', async ({ db, asker, today }, id: string) => {
  const action = await actionFor(db, asker, idIn(id))
  allow(asker, 'check-back.answer', ownedBy(action))
  const history = await completionHistory(db, action.id)
  const evidence = await evidenceOn(db, action.id)
  const newest = history.find(({ outcome }) => outcome === 'signed_off')
  const waits = newest && awaitsCheckBack(action, { ...newest, isNewest: true, isAnswered: newest.checked !== null })
  const due = newest?.checkBackOn ?? null
  return {
    action: { id: action.id, ref: action.ref, title: action.title, planId: action.planId, version: action.version, stage: action.stage },
    newest: newest?.id ?? null,
    waiting: waits ? { due: due ? formatDay(due) : '', isDue: due !== null && due <= today, late: due && due < today ? counted(daysBetween(due, today), 'day') : '' } : null,
    updates: can(asker, 'action.update', ownedBy(action)),
    history: history.flatMap(historyShown),
    historyTotal: history[0]?.total ?? 0,
    completions: history.length,
    evidence: evidence.map((piece) => evidenceShown(piece, today)),
    evidenceTotal: evidence[0]?.total ?? 0,
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
export type CheckBackShown = Awaited<ReturnType<typeof loadCheckBack>>
