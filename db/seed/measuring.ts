import { enterFigure } from '#db/enter-figures'
import { addMeasure, measureFor, measureOf, PLAIN_MEASURE, setActionsOf } from '#db/measures'
import { daysBetween, monthEnds, type Day } from '#domain/dates'
import { allow, doingOf, found, type At, type Moment, type Scene } from './scene.ts'
import { actionOf, planOf } from './story/story.ts'
import type { MeasureStory } from './story/measures.ts'
import type { PersonKey } from './story/people.ts'
import type { DayNumber } from './story/types.ts'

const DAYS_TO_COUNT = 8

/** A measure: added, linked to the actions that should move it, and its figures, each entered a week after its month or when the measure was added. */
export function measureMoments(today: Day, measure: MeasureStory): Moment[] {
  const months = Object.keys(measure.figures).map(Number)
  const ends = monthEnds(today, Math.max(...months) + 1).toReversed()
  const endOf = (month: number) => found(new Map(ends.entries()), month)
  const entered = (month: number) => Math.max(1, Math.min(measure.added - 1, daysBetween(endOf(month), today) - DAYS_TO_COUNT))
  const { restated } = measure
  return [
    { day: measure.added, rank: 22, play: (scene, at) => begin(scene, at, measure) },
    ...months.toSorted((a, b) => b - a).map((month) => figureMoment(measure, entered(month), endOf(month), measure.figures[month] ?? '', '')),
    ...(restated ? [figureMoment(measure, restated.day, endOf(restated.month), restated.value, restated.reason)] : []),
  ]
}

async function begin(scene: Scene, at: At, measure: MeasureStory) {
  const plan = planOf(measure.plan)
  const row = found(scene.plans, plan)
  const doing = doingOf(scene, plan.administrator, at)
  allow(doing, 'measure.manage', { planId: row.id, ownIds: [] })
  const { ref, title, section, unit, polarity, definition, owner } = measure
  const added = await addMeasure(scene.tx, doing, row, { ...PLAIN_MEASURE, ref, title, section, unit, polarity, definition, ownerId: found(scene.people, owner).id })
  scene.measures.set(measure, added.id)
  const moving = measure.actions.map((key) => found(scene.actions, actionOf(key).action))
  await setActionsOf(scene.tx, doing, await measureFor(scene.tx, doing.asker, added.id), moving)
}

function figureMoment(measure: MeasureStory, day: DayNumber, month: Day, value: string, reason: string): Moment {
  const by: PersonKey = measure.owner
  return {
    day, rank: 23,
    play: async (scene, at) => {
      const doing = doingOf(scene, by, at)
      const held = await measureFor(scene.tx, doing.asker, found(scene.measures, measure))
      allow(doing, 'figure.enter', measureOf(held))
      await enterFigure(scene.tx, doing, held, { month, value, reason })
    },
  }
}
