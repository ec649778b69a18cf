'use server'
import { loadReference, referenceInTrail } from '#db/reference'
import { readReferenceFile } from '#documents/reference-files'
import type { ReferenceFile } from '#domain/reference'
import { counted } from '#domain/sentence'
import { DATASET_WORDS } from '#domain/vocabulary'
import { command, to } from '#gate/command'
import { readingReference } from '#gate/reference-reading'
import { LoadFileForm } from './form'

export const loadFile = command('reference.manage', LoadFileForm, async ({ tx, asker, at, input, prepared }) => {
  const load = await loadReference(tx, { asker, at }, prepared.file, prepared.read, input['in-force-from'])
  const left = prepared.read.leftOut
  return to('/reference', `${DATASET_WORDS[load.dataset]} loaded: ${load.rows.toLocaleString('en-GB')} rows${left > 0 ? `. ${counted(left, 'line')} left out: joined authorities, other places, or what the file says twice` : ''}`, referenceInTrail(load))
}, readingReference<typeof LoadFileForm, ReferenceFile>(({ input }) => input.files, readReferenceFile))
