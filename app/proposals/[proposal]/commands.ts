'use server'
import { actionFor, actionInTrail, ownedBy } from '#db/actions'
import { decideProposal, proposalFor } from '#db/proposals'
import { lastSaveOf } from '#db/timeline'
import { tellChanges } from '#domain/telling'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { DecideForm } from './form'

export const decideOnProposal = command('proposal.decide', DecideForm, async ({ tx, asker, at, today, input }) => {
  const proposal = await proposalFor(tx, asker, input.proposal)
  const action = await actionFor(tx, asker, proposal.actionId)
  allow(asker, 'proposal.decide', ownedBy(action))
  if (!proposal.outcome && input.outcome === 'accepted' && input.version !== action.version) {
    const now = { ...action, owner: action.ownerName }
    const changes = tellChanges(now, { ...proposal, ownerId: now.ownerId, owner: now.owner })
    checkVersion(input.version, await lastSaveOf(tx, action), changes.map(({ label, from, to: yours }) => ({ label, theirs: from, yours })))
  }
  await decideProposal(tx, { asker, at, today }, action, proposal, input.outcome, input.reason)
  return to(`/actions/${action.id}`, input.outcome === 'accepted' ? 'Change accepted and saved' : 'Change declined. The action stays as it is', actionInTrail(action))
})
