import { inEachPlan } from '#db/authorities'
import { findingsBeside } from '#db/finding-page'
import { findingFor } from '#db/findings'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'
import { besideChoices } from '../../beside-choices'

export const loadEditFinding = load('review.manage', async ({ db, asker }, id: string) => {
  const finding = await findingFor(db, asker, idIn(id))
  allowInAny(asker, 'review.manage', inEachPlan(finding))
  const { version, reviewTitle, kind, ref, words, note, page, parentId, topics } = finding
  return {
    id: finding.id, version, reviewTitle, said: { kind, ref, words, note, page, parentId, topics },
    ...besideChoices(await findingsBeside(db, finding.reviewId, finding.id)), formToken: formToken(), typed: await typedBefore(),
  }
})
export type EditFindingShown = Awaited<ReturnType<typeof loadEditFinding>>
