'use server'
import { inEachPlan } from '#db/authorities'
import { findingsAbove } from '#db/finding-page'
import { editFinding, findingFor, findingInTrail } from '#db/findings'
import { lastChangeOf } from '#db/last-change'
import { checkVersion, command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { aboveChoices } from '../../above-choices'
import { saidFinding } from '../../said-finding'
import { differencesOf } from './differences'
import { EditFindingForm } from './form'

export const editFindingSaid = command('review.manage', EditFindingForm, async ({ tx, asker, at, today, input }) => {
  const finding = await findingFor(tx, asker, input.finding)
  allowInAny(asker, 'review.manage', inEachPlan(finding))
  const said = saidFinding(input)
  if (input.version !== finding.version) {
    checkVersion(input.version, await lastChangeOf(tx, 'finding', finding, ['finding.added', 'finding.edited', 'finding.followed-up']), differencesOf(finding, said, aboveChoices(await findingsAbove(tx, finding.reviewId))))
  }
  await editFinding(tx, { asker, at, today }, finding, said)
  return to(`/findings/${finding.id}`, 'Finding saved', findingInTrail({ ...finding, ...said }))
})
