import { actionsToChoose, type ActionToChoose } from '#db/answer-choices'
import { authorityFor } from '#db/authorities'
import { answersTo } from '#db/finding-page'
import { currentDrop, findingFor, mayAnswer } from '#db/findings'
import { Forbidden } from '#domain/errors'
import { STAGE_WORDS, STATUS_WORDS } from '#domain/vocabulary'
import { formToken } from '#gate/form'
import { idIn, load, typedBefore } from '#gate/load'
import type { ChoiceGroup } from '@/app/action-choices'
import { readAsked, type Query } from './asked'

/** The actions in the groups in which they are drawn: a priority area of a plan each. */
function groupsOf(rows: readonly ActionToChoose[], severalPlans: boolean): ChoiceGroup[] {
  const groups = Map.groupBy(rows, ({ planId, area }) => `${planId}-${area}`)
  return [...groups].map(([key, inArea]) => ({
    key, legend: `${inArea[0]?.area} ${inArea[0]?.areaTitle}${severalPlans ? ` (${inArea[0]?.planName})` : ''}`,
    items: inArea.map(({ id, ref, title, status, stage }) => ({ value: String(id), label: `${ref} ${title}`, hint: `${STATUS_WORDS[status]}, ${STAGE_WORDS[stage].toLowerCase()}` })),
  }))
}

export const loadAnswer = load('finding.answer', async ({ db, asker }, id: string, query: Query) => {
  const finding = await findingFor(db, asker, idIn(id))
  const authority = await authorityFor(db, asker, finding.authorityId)
  const plans = authority.plans.filter((plan) => mayAnswer(asker, finding, plan.id))
  if (plans.length === 0) throw new Forbidden()
  const asked = readAsked(query)
  const { rows, total } = await actionsToChoose(db, plans.map((plan) => plan.id), finding.id, asked)
  const { answers } = await answersTo(db, asker, finding.id)
  return {
    id: finding.id, words: finding.words, reviewTitle: finding.reviewTitle, dropped: (await currentDrop(db, finding.id)) !== undefined,
    plans: plans.map((plan) => ({ value: String(plan.id), label: plan.name })), filter: { plan: asked.planId ? String(asked.planId) : '', q: asked.text },
    total, shown: rows.length, groups: groupsOf(rows, plans.length > 1),
    answers: answers.filter(({ planId }) => mayAnswer(asker, finding, planId)).map(({ id, ref, title, planName }) => ({ value: String(id), label: plans.length > 1 ? `${ref} ${title} (${planName})` : `${ref} ${title}` })),
    formToken: formToken(), typed: await typedBefore(),
  }
})
export type AnswerShown = Awaited<ReturnType<typeof loadAnswer>>
