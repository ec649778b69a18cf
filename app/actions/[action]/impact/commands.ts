'use server'
import { actionFor, actionInTrail, ownedBy } from '#db/actions'
import { judgeImpact } from '#db/impact'
import { lastSaveOf } from '#db/timeline'
import { standingOf } from '#db/updates'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { differencesOf } from '../update/differences'
import { ImpactForm } from './form'

export const judgeImpactOf = command('impact.judge', ImpactForm, async ({ tx, asker, at, today, input }) => {
  const action = await actionFor(tx, asker, input.action)
  allow(asker, 'impact.judge', ownedBy(action))
  const { impact, reason } = input
  if (input.version !== action.version) {
    const theirs = await lastSaveOf(tx, action)
    checkVersion(input.version, theirs, differencesOf({ ...action, ...theirs }, { ...standingOf(action), impact, reason, note: theirs.note }))
  }
  await judgeImpact(tx, { asker, at, today }, action, impact, reason)
  return to(`/actions/${action.id}`, 'Impact saved', actionInTrail(action))
})
