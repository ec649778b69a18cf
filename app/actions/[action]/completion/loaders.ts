import { actionFor, ownedBy } from '#db/actions'
import { evidenceOn } from '#db/action-shown'
import { completionHistory } from '#db/check-backs'
import { formatInstant } from '#domain/dates'
import { counts } from '#domain/evidence'
import { can } from '#domain/permissions'
import { isOpen } from '#domain/standing'
import { STAGE_WORDS } from '#domain/vocabulary'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { evidenceShown } from '../shown'

export const loadCompletion = load('completion.propose', async ({ db, asker, today }, id: string) => {
  const action = await actionFor(db, asker, idIn(id))
  allow(asker, 'completion.propose', ownedBy(action))
  const evidence = await evidenceOn(db, action.id)
  const [newest] = await completionHistory(db, action.id)
  const waiting = newest?.outcome === null ? newest : undefined
  return {
    action: { id: action.id, ref: action.ref, title: action.title, planId: action.planId, stage: STAGE_WORDS[action.stage].toLowerCase(), open: isOpen(action.stage) },
    waiting: waiting ? { reason: waiting.reason, by: waiting.proposer, when: formatInstant(waiting.proposedAt) } : null,
    newest: newest?.id ?? null,
    answers: can(asker, 'completion.sign-off', ownedBy(action)),
    evidence: evidence.map((piece) => evidenceShown(piece, today)),
    evidenceTotal: evidence[0]?.total ?? 0,
    proven: evidence.some((piece) => counts(piece, today)),
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
export type CompletionShown = Awaited<ReturnType<typeof loadCompletion>>
