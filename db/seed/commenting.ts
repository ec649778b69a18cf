import { recordClaims } from '#db/claims'
import { writeCommentary } from '#db/commentaries'
import { measureFor, measureOf } from '#db/measures'
import { factsOf, seriesOf } from '#db/series'
import type { Day } from '#domain/dates'
import { readMeasure } from '#domain/reading'
import { dataSays } from '#domain/what-data-says'
import { monthOf } from './figuring.ts'
import { allow, doingOf, found, type At, type Moment, type Scene } from './scene.ts'
import { measureNamed } from './story/measures.ts'
import { COMMENTARIES, REPORT, type CommentaryStory } from './story/said.ts'
import { planOf } from './story/story.ts'

/** What owners write of last month's figures, and what the last report claims of them. */
export function commentingMoments(today: Day): Moment[] {
  return [...COMMENTARIES.map((said): Moment => ({ day: 1, rank: 27, play: (scene, at) => comment(scene, at, said) })), { day: REPORT.day, rank: 28, play: (scene, at) => claim(scene, at, today) }]
}

async function comment(scene: Scene, at: At, { plan, measure, words }: CommentaryStory) {
  const story = measureNamed(plan, measure)
  const doing = doingOf(scene, story.owner, at)
  const held = await measureFor(scene.tx, doing.asker, found(scene.measures, story))
  allow(doing, 'commentary.write', measureOf(held))
  const month = monthOf(scene.today, 0)
  const [series, facts] = [await seriesOf(scene.tx, [held.id]), await factsOf(scene.tx, [held.id])]
  const its = facts.get(held.id)
  if (!its) throw new Error(`Nothing is known of ${measure}`)
  const draft = dataSays(held, readMeasure(held, series.get(held.id) ?? [], its, month))
  await writeCommentary(scene.tx, doing, held, { month, words: words ?? draft, draft })
}

async function claim(scene: Scene, at: At, today: Day) {
  const doing = doingOf(scene, REPORT.by, at)
  const plan = found(scene.plans, planOf(REPORT.plan))
  allow(doing, 'claim.record', { planId: plan.id, ownIds: [] })
  const dayOf = (month: number | null | undefined) => (month === null || month === undefined ? null : monthOf(today, month))
  const named = REPORT.claims.map(({ kind, words, measure = '', month, from, value = null, fromValue = null, said = '', comparator = null }, i) => ({
    line: i + 1, source: REPORT.source, words, measure, kind, span: 'month' as const, month: dayOf(month), value, fromMonth: dayOf(from), fromValue, said, comparator,
  }))
  await recordClaims(scene.tx, doing, plan, named, 'file')
}
