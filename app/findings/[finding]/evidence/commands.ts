'use server'
import { evidenceFor } from '#db/evidence'
import { evidencedWith, useForFinding } from '#db/finding-evidence'
import { findingFor, findingInTrail } from '#db/findings'
import { command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { UseForm } from './form'

export const use = command('evidence.attach', UseForm, async ({ tx, asker, at, today, input }) => {
  const finding = await findingFor(tx, asker, input.finding)
  const piece = await evidenceFor(tx, asker, input.evidence)
  allowInAny(asker, 'evidence.attach', evidencedWith(finding, piece.givenBy))
  await useForFinding(tx, { asker, at, today }, finding, piece)
  return to(`/findings/${finding.id}`, `“${piece.title}” is used for this finding too`, findingInTrail(finding))
})
