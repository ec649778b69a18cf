'use server'
import { actionFor, actionInTrail, ownedBy } from '#db/actions'
import { evidenceFor, reuseEvidence } from '#db/evidence'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { ReuseForm } from './form'

export const reuse = command('evidence.attach', ReuseForm, async ({ tx, asker, at, today, input }) => {
  const action = await actionFor(tx, asker, input.action)
  allow(asker, 'evidence.attach', ownedBy(action))
  const piece = await evidenceFor(tx, asker, input.evidence)
  await reuseEvidence(tx, { asker, at, today }, action, piece)
  return to(`/actions/${action.id}`, `“${piece.title}” is used for this action too`, actionInTrail(action))
})
