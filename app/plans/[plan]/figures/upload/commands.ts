'use server'
import { keepUpload, uploadInTrail } from '#db/figure-uploads'
import { planFor } from '#db/plans'
import { readTable } from '#documents/table-file'
import { findChildrensData, sentenceFor } from '#domain/childrens-data'
import { suggestSettings } from '#domain/figure-file'
import { wordsOf } from '#domain/table'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { readingTable } from '#gate/table-reading'
import { UploadFiguresForm } from './form'

export const uploadFigures = command('figure.enter', UploadFiguresForm, async ({ tx, asker, at, today, input, prepared }) => {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'figure.enter', { planId: plan.id, ownIds: [asker.personId] })
  const warning = sentenceFor(findChildrensData(wordsOf(prepared.table)), 'The file')
  const upload = await keepUpload(tx, { asker, at, today }, plan, { ...prepared, warning }, suggestSettings(prepared.table, asker.personId))
  return to(`/figure-uploads/${upload.id}`, 'The file was read. Check what it would do: nothing is saved yet', uploadInTrail(upload))
}, readingTable<typeof UploadFiguresForm>(async ({ db, asker, input }) => {
  const plan = await planFor(db, asker, input.plan)
  allow(asker, 'figure.enter', { planId: plan.id, ownIds: [asker.personId] })
  return input.files
}, readTable))
