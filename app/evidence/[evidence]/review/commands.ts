'use server'
import { evidenceFor, evidenceInTrail, givenBy, reviewEvidence } from '#db/evidence'
import { lastChangeOf } from '#db/evidence-page'
import { checkVersion, command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { differencesOf } from '@/app/evidence/piece'
import { ReviewForm } from './form'

export const review = command('evidence.review', ReviewForm, async ({ tx, asker, at, today, input }) => {
  const piece = await evidenceFor(tx, asker, input.evidence)
  allowInAny(asker, 'evidence.review', givenBy(piece))
  const { outcome, words } = input
  if (input.version !== piece.version) checkVersion(input.version, await lastChangeOf(tx, piece), differencesOf(piece, outcome === 'accepted' ? 'Accepted' : 'Queried'))
  await reviewEvidence(tx, { asker, at, today }, piece, outcome, words)
  return to(`/evidence/${piece.id}`, outcome === 'accepted' ? 'Evidence accepted' : 'Your question is with the person who gave the evidence', evidenceInTrail(piece))
})
