'use server'
import { closeMatter, lastSavedMatter, matterFor, matterInTrail, matterSubjects } from '#db/matters'
import { checkVersion, command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { CloseMatterForm } from './form'

export const closeIt = command('matter.close', CloseMatterForm, async ({ tx, asker, at, today, input }) => {
  const matter = await matterFor(tx, asker, input.matter)
  allowInAny(asker, 'matter.close', matterSubjects(matter))
  if (input.version !== matter.version) checkVersion(input.version, await lastSavedMatter(tx, matter), [{ label: 'What came of it', theirs: matter.outcome || 'Still open', yours: input.outcome }])
  await closeMatter(tx, { asker, at, today }, matter, { outcome: input.outcome, meeting: null })
  return to(`/matters/${matter.id}`, 'Matter arising closed', matterInTrail(matter, matter.onDay, matter.planIds))
})
