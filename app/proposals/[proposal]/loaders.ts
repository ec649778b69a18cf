import { actionFor, ownedBy } from '#db/actions'
import { proposalFor } from '#db/proposals'
import { formatInstant } from '#domain/dates'
import { can } from '#domain/permissions'
import { tellChanges } from '#domain/telling'
import { formToken } from '#gate/form'
import { idIn, load, typedBefore } from '#gate/load'

export const loadProposal = load('plan.read', async ({ db, asker }, id: string) => {
  const proposal = await proposalFor(db, asker, idIn(id))
  const action = await actionFor(db, asker, proposal.actionId)
  const now = { ...action, owner: action.ownerName }
  const { outcome, decidedAt, deciderName, decisionReason } = proposal
  return {
    id: proposal.id,
    action: { id: action.id, ref: action.ref, title: action.title, version: action.version },
    by: proposal.proposerName,
    when: formatInstant(proposal.proposedAt),
    reason: proposal.reason,
    note: proposal.note,
    changes: tellChanges(now, { ...proposal, ownerId: now.ownerId, owner: now.owner }),
    decision: outcome && deciderName && decidedAt ? { outcome, by: deciderName, when: formatInstant(decidedAt), reason: decisionReason } : null,
    decides: can(asker, 'proposal.decide', ownedBy(action)),
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
export type ProposalShown = Awaited<ReturnType<typeof loadProposal>>
