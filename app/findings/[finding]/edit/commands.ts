'use server'
import { inEachPlan } from '#db/authorities'
import { findingsBeside } from '#db/finding-page'
import { editFinding, findingFor, findingInTrail, placeBefore } from '#db/findings'
import { lastChangeOf } from '#db/last-change'
import { checkVersion, command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { besideChoices } from '../../beside-choices'
import { saidFinding } from '../../said-finding'
import { differencesOf } from './differences'
import { EditFindingForm } from './form'

export const editFindingSaid = command('review.manage', EditFindingForm, async ({ tx, asker, at, today, input }) => {
  const finding = await findingFor(tx, asker, input.finding)
  allowInAny(asker, 'review.manage', inEachPlan(finding))
  const said = saidFinding(input)
  if (input.version !== finding.version) {
    checkVersion(input.version, await lastChangeOf(tx, 'finding', finding, ['finding.added', 'finding.edited', 'finding.followed-up']), differencesOf(finding, said, besideChoices(await findingsBeside(tx, finding.reviewId)).above))
  }
  await editFinding(tx, { asker, at, today }, finding, said)
  if (input.before) await placeBefore(tx, finding, input.before)
  return to(`/findings/${finding.id}`, 'Finding saved', findingInTrail({ ...finding, ...said }))
})
