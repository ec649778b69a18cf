'use server'
import { actionFor, actionInTrail, ownedBy } from '#db/actions'
import { stopAction } from '#db/stops'
import { lastSaveOf } from '#db/timeline'
import { standingOf } from '#db/updates'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { differencesOf } from '../update/differences'
import { StopForm } from './form'

export const stopActionOf = command('action.stop', StopForm, async ({ tx, asker, at, today, input }) => {
  const action = await actionFor(tx, asker, input.action)
  allow(asker, 'action.stop', ownedBy(action))
  const { reason } = input
  if (input.version !== action.version) {
    const theirs = await lastSaveOf(tx, action)
    checkVersion(input.version, theirs, differencesOf({ ...action, ...theirs }, { ...standingOf(action), stage: 'stopped', reason, note: theirs.note }))
  }
  const replacement = input.replacement === null ? null : await actionFor(tx, asker, input.replacement)
  await stopAction(tx, { asker, at, today }, action, reason, replacement)
  return to(`/actions/${action.id}/stop`, replacement ? `Action ${action.ref} is replaced by ${replacement.ref}` : `Action ${action.ref} is stopped`, actionInTrail(action))
})
