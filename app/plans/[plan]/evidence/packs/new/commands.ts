'use server'
import { actionIdsByRef } from '#db/actions-by-ref'
import { askForPack } from '#db/evidence-packs'
import { planFor } from '#db/plans'
import { checkFindingsOf, reviewOfPlan } from '#db/review-choices'
import { RuleError } from '#domain/errors'
import { command, to } from '#gate/command'
import { beginBuilding } from '#gate/evidence-packs'
import { allow } from '#gate/load'
import { PackForm } from './form'

export const askPack = command('evidence.pack', PackForm, async ({ tx, asker, at, today, input }) => {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'evidence.pack', { planId: plan.id, ownIds: [] })
  const review = input.review === null ? null : await reviewOfPlan(tx, asker, plan, input.review)
  if (!review && input.refs.length === 0) throw new RuleError('Choose a review, or enter the references of actions', 'refs')
  const findingIds = review ? input.findings : []
  if (review) await checkFindingsOf(tx, review, findingIds)
  const actionIds = await actionIdsByRef(tx, plan, input.refs, 'refs')
  const pack = await askForPack(tx, { asker, at, today }, plan, input.title, { reviewId: review?.id ?? null, findingIds, actionIds, acceptedOnly: input.accepted })
  beginBuilding()
  return to(`/evidence-packs/${pack.id}`, 'The pack is being put together', { kind: 'evidence_pack', id: pack.id, name: pack.title, planId: plan.id })
})
