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
  return to('/reference', [`${DATASET_WORDS[load.dataset]} loaded: ${counted(load.rows, 'row')}`, ...leftOut(prepared.read)].join('. '), referenceInTrail(load))
}, readingReference<typeof LoadFileForm, ReferenceFile>(({ input }) => input.files, readReferenceFile))

/** Which lines of a file hold nothing that is kept. */
function leftOut({ dataset, leftOut }: ReferenceFile): string[] {
  if (leftOut === 0) return []
  return [`${counted(leftOut, 'line')} left out, for ${dataset === 'ees' ? 'authorities that are joined or places of another kind' : 'measures that stand under another topic already'}`]
}
