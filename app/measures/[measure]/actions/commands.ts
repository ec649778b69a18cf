'use server'
import { actionIdsByRef } from '#db/actions-by-ref'
import { lastChangeOf } from '#db/last-change'
import { actionsOfMeasure } from '#db/measure-list'
import { measureFor, measureInTrail, measureOf, setActionsOf } from '#db/measures'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { MovingForm } from './form'

export const chooseActions = command('measure.manage', MovingForm, async ({ tx, asker, at, today, input }) => {
  const measure = await measureFor(tx, asker, input.measure)
  allow(asker, 'measure.manage', measureOf(measure))
  if (input.version !== measure.version) {
    const theirs = (await actionsOfMeasure(tx, measure.id)).map(({ ref }) => ref).join(', ')
    checkVersion(input.version, await lastChangeOf(tx, 'measure', measure, ['measure.added', 'measure.edited']), [{ label: 'Actions', theirs: theirs || 'None', yours: input.actions.join(', ') || 'None' }])
  }
  await setActionsOf(tx, { asker, at, today }, measure, await actionIdsByRef(tx, { id: measure.planId }, input.actions, 'actions'))
  return to(`/measures/${measure.id}`, 'Actions that should move it saved', measureInTrail(measure))
})
