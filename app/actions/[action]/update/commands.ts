'use server'
import { actionFor, actionInTrail, ownedBy } from '#db/actions'
import { propose } from '#db/proposals'
import { lastSaveOf } from '#db/timeline'
import { writeUpdate } from '#db/updates'
import { RuleError } from '#domain/errors'
import { can } from '#domain/permissions'
import { changesBetween } from '#domain/update'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { UpdateForm } from './form'
import { differencesOf } from './differences'

export const updateAction = command('update.write', UpdateForm, async ({ tx, asker, at, today, input }) => {
  const action = await actionFor(tx, asker, input.action)
  const subject = ownedBy(action)
  allow(asker, 'update.write', subject)
  if (input.due && input['due-words']) throw new RuleError('Give the due date as a day or in words, not both', 'due-words')
  const { status, stage, impact, reason, note } = input
  const said = { status, stage, impact, reason, note, dueOn: input.due, dueWords: input['due-words'] || null, ownerId: action.ownerId }
  const decides = can(asker, 'action.update', subject)
  if (input.version !== action.version) {
    const theirs = await lastSaveOf(tx, action)
    checkVersion(input.version, theirs, differencesOf({ ...action, ...theirs }, said))
  }
  if (decides || changesBetween(action, said).length === 0) {
    await writeUpdate(tx, { asker, at, today }, action, said)
    return to(`/actions/${action.id}`, 'Update saved', actionInTrail(action))
  }
  await propose(tx, { asker, at, today }, action, said)
  return to(`/actions/${action.id}`, 'Your proposal is with the board. The action stays as it is until they decide', actionInTrail(action))
})
