'use server'
import { actionInTrail, actionFor, editAction, ownedBy } from '#db/actions'
import { actionChoices } from '#db/action-choices'
import { actionShown } from '#db/action-shown'
import { lastSaveOf } from '#db/timeline'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { differencesOf } from './differences'
import { EditActionForm } from './form'

export const editActionSaid = command('action.edit', EditActionForm, async ({ tx, asker, at, today, input }) => {
  const action = await actionFor(tx, asker, input.action)
  allow(asker, 'action.edit', ownedBy(action))
  const { ref, title, description, agencies } = input
  const said = { ref, title, description, agencies, areaId: input.area, leadIds: input.leads, startOn: input.start, successMeasure: input.success }
  if (input.version !== action.version) {
    const theirs = await actionShown(tx, asker, action.id)
    checkVersion(input.version, await lastSaveOf(tx, action), differencesOf(theirs, said, await actionChoices(tx, action.planId)))
  }
  await editAction(tx, { asker, at, today }, action, said)
  return to(`/actions/${action.id}`, 'Action saved', actionInTrail({ ...action, ref, title }))
})
