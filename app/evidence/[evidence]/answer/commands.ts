'use server'
import { evidenceFor, evidenceInTrail, givenBy, reviewEvidence } from '#db/evidence'
import { lastChangeOf } from '#db/evidence-page'
import { checkVersion, command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { differencesOf } from '@/app/evidence/piece'
import { AnswerForm } from './form'

export const answer = command('evidence.answer', AnswerForm, async ({ tx, asker, at, today, input }) => {
  const piece = await evidenceFor(tx, asker, input.evidence)
  allowInAny(asker, 'evidence.answer', givenBy(piece))
  if (input.version !== piece.version) checkVersion(input.version, await lastChangeOf(tx, piece), differencesOf(piece, 'Your answer'))
  await reviewEvidence(tx, { asker, at, today }, piece, 'answered', input.words)
  return to(`/evidence/${piece.id}`, 'Answer saved. The board looks at the evidence again', evidenceInTrail(piece))
})
