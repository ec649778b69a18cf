'use server'
import { discardUpload, lastChangeOfUpload, ofUpload, uploadFor, uploadInTrail } from '#db/figure-uploads'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { DiscardForm } from './form'

export const discard = command('figure.enter', DiscardForm, async ({ tx, asker, at, today, input }) => {
  const upload = await uploadFor(tx, asker, input.upload)
  allow(asker, 'figure.enter', ofUpload(upload))
  if (input.version !== upload.version) checkVersion(input.version, await lastChangeOfUpload(tx, upload), [{ label: 'File', theirs: 'Changed', yours: 'Discarded' }])
  await discardUpload(tx, { asker, at, today }, upload)
  return to(`/plans/${upload.planId}/figures/upload`, 'File discarded', uploadInTrail(upload))
})
