'use server'
import { evidenceFor, evidenceInTrail, givenBy, reviewEvidence } from '#db/evidence'
import { lastChangeOf } from '#db/evidence-page'
import { checkVersion, command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { differencesOf } from '@/app/evidence/piece'
import { WithdrawForm } from './form'

export const withdraw = command('evidence.withdraw', WithdrawForm, async ({ tx, asker, at, today, input }) => {
  const piece = await evidenceFor(tx, asker, input.evidence)
  allowInAny(asker, 'evidence.withdraw', givenBy(piece))
  if (input.version !== piece.version) checkVersion(input.version, await lastChangeOf(tx, piece), differencesOf(piece, 'Withdrawn'))
  await reviewEvidence(tx, { asker, at, today }, piece, 'withdrawn', input.words)
  return to(`/evidence/${piece.id}`, 'Evidence withdrawn', evidenceInTrail(piece))
})
