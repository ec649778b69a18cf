'use server'
import { decisionFor, decisionInTrail, replaceDecision } from '#db/decisions'
import { recordedIn } from '#db/hold-meeting'
import { meetingFor } from '#db/meetings'
import { command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { ReplaceForm } from './form'

export const replace = command('meeting.record', ReplaceForm, async ({ tx, asker, at, today, input }) => {
  const decision = await decisionFor(tx, asker, input.decision)
  allowInAny(asker, 'meeting.record', recordedIn(decision, decision))
  const after = await replaceDecision(tx, { asker, at, today }, await meetingFor(tx, asker, input.meeting), decision, input.words)
  return to(`/boards/${decision.boardId}/decisions`, `Decision ${after.number} recorded in place of decision ${decision.number}`, decisionInTrail(after, decision.planIds))
})
