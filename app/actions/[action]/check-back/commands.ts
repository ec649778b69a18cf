'use server'
import { actionFor, actionInTrail, ownedBy } from '#db/actions'
import { answerCheckBack } from '#db/check-backs'
import { completionFor } from '#db/completions'
import { lastSaveOf } from '#db/timeline'
import { standingOf } from '#db/updates'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { differencesOf } from '../update/differences'
import { CheckBackForm } from './form'

export const answerCheckBackOf = command('check-back.answer', CheckBackForm, async ({ tx, asker, at, today, input }) => {
  const completion = await completionFor(tx, asker, input.completion)
  const action = await actionFor(tx, asker, completion.actionId)
  allow(asker, 'check-back.answer', ownedBy(action))
  const { outcome, reason } = input
  if (input.version !== action.version) {
    const theirs = await lastSaveOf(tx, action)
    const stage = outcome === 'still_so' ? 'embedded' : 'under_way'
    checkVersion(input.version, theirs, differencesOf({ ...action, ...theirs }, { ...standingOf(action), stage, reason, note: theirs.note }))
  }
  await answerCheckBack(tx, { asker, at, today }, action, completion, outcome, reason)
  return to(`/actions/${action.id}`, outcome === 'still_so' ? 'Checked back: still so. The action is embedded' : 'Checked back: not so. The action is under way again', actionInTrail(action))
})
