import { enterFigure, enterFigures, type SaidFigure } from '#db/enter-figures'
import { addMeasure, measureFor, measureOf, PLAIN_MEASURE, setActionsOf } from '#db/measures'
import { sayHeading } from '#db/measure-headings'
import { breakSeries, setBaseline, setComparator, setTargets } from '#db/measure-settings'
import { daysBetween, formatMonth, type Day } from '#domain/dates'
import { figuresOf, firstDayOf, monthOf, referenceYear, type ToldFigure } from './figuring.ts'
import { allow, doingOf, found, type At, type Moment, type Scene } from './scene.ts'
import { HEADINGS_SAID, MEASURES, measureNamed, type HeadingStory, type MeasureStory } from './story/measures.ts'
import { indicatorOf } from './story/printed.ts'
import { actionOf, planOf } from './story/story.ts'
import type { PersonKey } from './story/people.ts'
import type { DayNumber, PlanKey } from './story/types.ts'

const DAYS_TO_COUNT = 8
const BASELINES_SET = 6

/** All measures: added and set up, linked to the actions that should move them, their figures entered, and what the board says of them. */
export function measuringMoments(today: Day): Moment[] {
  return [...MEASURES.flatMap((measure) => measureMoments(today, measure)), ...enteringMoments(today), ...HEADINGS_SAID.map((said) => headingMoment(today, said))]
}

function measureMoments(today: Day, measure: MeasureStory): Moment[] {
  const { added, source, restated, broken } = measure
  const baseline = source && 'indicator' in source ? indicatorOf(source) : null
  return [
    { day: added, rank: 22, play: (scene, at) => begin(scene, at, measure) },
    ...(restated ? [{ day: restated.day, rank: 23, play: (scene: Scene, at: At) => restate(scene, at, measure, restated) }] : []),
    ...(broken ? [{ day: broken.day, rank: 23, play: (scene: Scene, at: At) => changeDefinition(scene, at, measure, { ...broken, fromMonth: monthOf(today, broken.month) }) }] : []),
    ...(baseline?.baseline.value ? [{ day: BASELINES_SET, rank: 23, play: (scene: Scene, at: At) => measureFrom(scene, at, measure, baseline) }] : []),
  ]
}

async function begin(scene: Scene, at: At, measure: MeasureStory) {
  const plan = planOf(measure.plan)
  const row = found(scene.plans, plan)
  const doing = administratorOf(scene, at, measure)
  const { ref, title, section, unit, polarity, definition, owner, periodKind = 'month', scheme = 'none', comparedWith = null, worseWithin = '10', partOf, breakdown = '', caveat = '' } = measure
  const whole = partOf === undefined ? null : found(scene.measures, measureNamed(measure.plan, partOf))
  const said = { ref, title, section, unit, polarity, definition, periodKind, scheme, comparedWith, worseWithin, breakdown, caveat, partOf: whole, ownerId: found(scene.people, owner).id }
  const added = await addMeasure(scene.tx, doing, row, { ...PLAIN_MEASURE, ...said })
  scene.measures.set(measure, added.id)
  const moving = measure.actions.map((key) => found(scene.actions, actionOf(key).action))
  await setActionsOf(scene.tx, doing, await measureFor(scene.tx, doing.asker, added.id), moving)
  for (const { since, ...target } of measure.targets ?? []) await setTargets(scene.tx, doing, added, { holdsFrom: firstDayOf(scene.today, since), ...target })
  for (const kind of ['england', 'neighbours'] as const) {
    const value = measure.comparators?.[kind]
    if (value) await setComparator(scene.tx, doing, added, { kind, year: referenceYear(scene.today), value })
  }
}

/** Who manages measures in the plan of a measure. */
function administratorOf(scene: Scene, at: At, { plan }: Pick<MeasureStory, 'plan'>) {
  const doing = doingOf(scene, planOf(plan).administrator, at)
  allow(doing, 'measure.manage', { planId: found(scene.plans, planOf(plan)).id, ownIds: [] })
  return doing
}

async function changeDefinition(scene: Scene, at: At, measure: MeasureStory, said: { fromMonth: Day; definition: string; reason: string }) {
  const doing = administratorOf(scene, at, measure)
  await breakSeries(scene.tx, doing, await measureFor(scene.tx, doing.asker, found(scene.measures, measure)), said)
}

async function measureFrom(scene: Scene, at: At, measure: MeasureStory, { baseline, extreme }: ReturnType<typeof indicatorOf>) {
  const doing = administratorOf(scene, at, measure)
  const named = extreme.kind === null || extreme.month === null ? {} : { extremeKind: extreme.kind, extremeValue: extreme.value, extremeWords: formatMonth(monthOf(scene.today, extreme.month)) }
  const from = baseline.words || baseline.month === null ? { month: null, words: baseline.words } : { month: monthOf(scene.today, baseline.month) }
  await setBaseline(scene.tx, doing, await measureFor(scene.tx, doing.asker, found(scene.measures, measure)), { ...from, value: baseline.value, ...named })
}

async function restate(scene: Scene, at: At, measure: MeasureStory, { month, value, reason }: { month: number; value: string; reason: string }) {
  const doing = doingOf(scene, measure.owner, at)
  const held = await measureFor(scene.tx, doing.asker, found(scene.measures, measure))
  allow(doing, 'figure.enter', measureOf(held))
  await enterFigure(scene.tx, doing, held, { month: monthOf(scene.today, month), value, reason })
}

type Entering = { plan: PlanKey; owner: PersonKey; day: DayNumber; told: Map<MeasureStory, SaidFigure[]> }

/** What each owner enters on a day for all their measures: a week after the month, and what is older on the day after the measure was added. */
function enteringMoments(today: Day): Moment[] {
  const entering = new Map<string, Entering>()
  for (const measure of MEASURES) {
    for (const told of figuresOf(today, measure)) {
      const day = dayOfEntering(today, measure, told)
      const key = `${measure.plan} ${measure.owner} ${day}`
      const held = entering.get(key) ?? { plan: measure.plan, owner: measure.owner, day, told: new Map<MeasureStory, SaidFigure[]>() }
      held.told.set(measure, [...(held.told.get(measure) ?? []), { ...told, reason: '' }])
      entering.set(key, held)
    }
  }
  return [...entering.values()].map((each) => ({ day: each.day, rank: 23, play: (scene, at) => enter(scene, at, each) }))
}

function dayOfEntering(today: Day, { added }: MeasureStory, { month }: ToldFigure): DayNumber {
  return Math.max(1, Math.min(added - 1, daysBetween(month, today) - DAYS_TO_COUNT))
}

async function enter(scene: Scene, at: At, { plan, owner, told }: Entering) {
  const doing = doingOf(scene, owner, at)
  allow(doing, 'figure.enter', { planId: found(scene.plans, planOf(plan)).id, ownIds: [found(scene.people, owner).id] })
  const planId = found(scene.plans, planOf(plan)).id
  await enterFigures(scene.tx, doing, [...told].map(([measure, figures]) => ({ measure: { id: found(scene.measures, measure), ref: measure.ref, title: measure.title, planId, unit: measure.unit }, figures })))
}

function headingMoment(today: Day, { plan, measure, by, day, month, ...said }: HeadingStory): Moment {
  return {
    day, rank: 24,
    play: async (scene, at) => {
      const doing = doingOf(scene, by, at)
      const held = await measureFor(scene.tx, doing.asker, found(scene.measures, measureNamed(plan, measure)))
      allow(doing, 'measure.judge', measureOf(held))
      await sayHeading(scene.tx, doing, held, { ...said, month: monthOf(today, month) })
    },
  }
}
