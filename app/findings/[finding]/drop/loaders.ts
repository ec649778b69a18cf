import { inEachPlan } from '#db/authorities'
import { answersTo } from '#db/finding-page'
import { currentDrop, findingFor } from '#db/findings'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'

export const loadDrop = load('finding.drop', async ({ db, asker }, id: string) => {
  const finding = await findingFor(db, asker, idIn(id))
  allowInAny(asker, 'finding.drop', inEachPlan(finding))
  const drop = await currentDrop(db, finding.id)
  const { going } = await answersTo(db, asker, finding.id)
  return { id: finding.id, words: finding.words, reviewTitle: finding.reviewTitle, dropped: drop?.reason ?? null, answered: going > 0, formToken: formToken(), typed: await typedBefore() }
})
export type DropShown = Awaited<ReturnType<typeof loadDrop>>
