'use server'
import { evidenceFor, evidenceInTrail, givenBy, reviseEvidence } from '#db/evidence'
import { lastChangeOf } from '#db/evidence-page'
import { checkVersion, command, to } from '#gate/command'
import { keepingFiles } from '#gate/evidence-files'
import { allowInAny } from '#gate/load'
import { differencesOf } from '@/app/evidence/piece'
import { ReviseForm } from './form'

export const revise = command('evidence.revise', ReviseForm, async ({ tx, asker, at, today, input, prepared }) => {
  const piece = await evidenceFor(tx, asker, input.evidence)
  allowInAny(asker, 'evidence.revise', givenBy(piece))
  if (input.version !== piece.version) checkVersion(input.version, await lastChangeOf(tx, piece), differencesOf(piece, `Revision ${piece.revision + 1}, yours`))
  await reviseEvidence(tx, { asker, at, today }, piece, input.note, prepared.files, input.links)
  return to(`/evidence/${piece.id}`, 'New revision saved. The one before is kept', evidenceInTrail(piece))
}, keepingFiles<typeof ReviseForm>(async ({ db, asker, input }) => {
  allowInAny(asker, 'evidence.revise', givenBy(await evidenceFor(db, asker, input.evidence)))
  return input.files
}))
