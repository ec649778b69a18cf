import { inEachPlan } from '#db/authorities'
import { sayFollowUp, type FollowUpSaid } from '#db/compare'
import { addFinding, answerFinding, dropFinding, findingFor } from '#db/findings'
import { ownedBy } from '#db/actions'
import { addLetter, addReview, reviewFor } from '#db/reviews'
import { formatDay } from '#domain/dates'
import { allow, dayOf, doingOf, found, loaded, openDayOf, type At, type Moment, type Scene } from './scene.ts'
import { actionOf, planOf } from './story/story.ts'
import type { FindingStory } from './story/reviews/types.ts'
import type { ActionStory, DayNumber, FindingKey, ReviewStory } from './story/types.ts'

/** A review: entered with its findings on one day, then answered by actions or left unanswered on purpose. */
export function reviewMoments(review: ReviewStory): Moment[] {
  return [
    { day: review.entered, rank: 17, play: (scene, at) => enter(scene, at, review) },
    ...review.findings.flatMap((finding) => [finding, ...(finding.points ?? [])]).flatMap((finding) => findingMoments(review, finding)),
  ]
}

const keyOf = (review: ReviewStory, { ref }: { ref: string }): FindingKey => `${review.key} ${ref}`

async function enter(scene: Scene, at: At, review: ReviewStory) {
  const doing = doingOf(scene, review.by, at)
  const plan = planOf(review.plan)
  const { id: planId } = found(scene.plans, plan)
  allow(doing, 'review.manage', { planId, ownIds: [] })
  const row = await addReview(scene.tx, doing, found(scene.authorities, plan.authority), [planId], {
    kind: review.kind, title: review.title, theme: review.theme ?? '', judgements: review.judgements ?? {}, ...datesOf(scene, review),
  })
  scene.reviews.set(review.key, row.id)
  if (review.letter) await addLetter(scene.tx, doing, row, 'url' in review.letter ? review.letter : found(scene.files, review.letter))
  for (const finding of review.findings) {
    const parentId = await say(scene, at, review, row, finding, null)
    for (const point of finding.points ?? []) await say(scene, at, review, row, point, parentId)
  }
}

function datesOf(scene: Scene, { visited, published, received, expected }: ReviewStory) {
  const on = (day: DayNumber | undefined) => (day === undefined ? null : openDayOf(scene, day))
  return {
    visitedFrom: on(visited?.from), visitedTo: on(visited?.to), publishedOn: on(published), receivedOn: on(received),
    expectedOn: expected && 'on' in expected ? on(expected.on) : null,
    expectedWords: expected && 'month' in expected ? formatDay(dayOf(scene, expected.month)).replace(/^\d+ /, '') : null,
  }
}

async function say(scene: Scene, at: At, review: ReviewStory, row: { id: number; planIds: number[] }, finding: FindingStory, parentId: number | null) {
  const { ref, kind, words, note = '', page = null, topics } = finding
  const { id } = await addFinding(scene.tx, doingOf(scene, review.by, at), row, { ref, kind, words, note, page, topics, parentId })
  scene.findings.set(keyOf(review, finding), id)
  return id
}

function findingMoments(review: ReviewStory, finding: FindingStory): Moment[] {
  const key = keyOf(review, finding)
  const { dropped, answers = [], says = [] } = finding
  return [
    ...answers.map((answer): Moment => {
      const { action, added } = actionOf(answer)
      return { day: Math.min(review.entered, added), rank: 18, play: (scene, at) => answerWith(scene, at, review, key, action) }
    }),
    ...(says.length > 0 ? [{ day: review.entered, rank: 20, play: (scene: Scene, at: At) => followUp(scene, at, review, key, says) }] : []),
    ...(dropped ? [{
      day: dropped.day, rank: 19,
      play: async (scene: Scene, at: At) => {
        const doing = doingOf(scene, dropped.by, at)
        const held = await findingFor(scene.tx, doing.asker, found(scene.findings, key))
        allow(doing, 'finding.drop', ...inEachPlan(held))
        await dropFinding(scene.tx, doing, held, dropped.reason)
      },
    }] : []),
  ]
}

async function answerWith(scene: Scene, at: At, review: ReviewStory, key: FindingKey, action: ActionStory) {
  const doing = doingOf(scene, review.by, at)
  const held = await findingFor(scene.tx, doing.asker, found(scene.findings, key))
  const answering = await loaded(scene, doing, action)
  allow(doing, 'finding.answer', ...inEachPlan(held))
  allow(doing, 'finding.answer', ownedBy(answering))
  await answerFinding(scene.tx, doing, held, answering)
}

async function followUp(scene: Scene, at: At, review: ReviewStory, key: FindingKey, says: NonNullable<FindingStory['says']>) {
  const doing = doingOf(scene, review.by, at)
  const bySaid = Map.groupBy(says, ([earlier]) => earlier.slice(0, earlier.indexOf(' ')))
  for (const [earlierReview, of] of bySaid) {
    const held = await findingFor(scene.tx, doing.asker, found(scene.findings, key))
    allow(doing, 'review.manage', ...inEachPlan(held))
    const said = of.map(([earlier, how]): FollowUpSaid => ({ earlierId: found(scene.findings, earlier), says: how }))
    await sayFollowUp(scene.tx, doing, held, await reviewFor(scene.tx, doing.asker, found(scene.reviews, earlierReview)), said)
  }
}
