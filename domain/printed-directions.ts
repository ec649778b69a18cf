import { directionOf, type Direction, type Travel } from './direction.ts'
import { targetOn, type MeasureFacts, type MeasureRules, type Point } from './figures.ts'
import { followed } from './reading.ts'

/** How a printed direction reads, where it can be read. Both arrows at once are no change. */
const READ: readonly [RegExp, Direction][] = [
  [/^(?:↔|\\leftrightarrow|→←|=|no change|same|stable|steady|unchanged)$/i, 'no_change'],
  [/^(?:↑|⇑|▲|⬆|\\uparrow|up|increas(?:e|ed|ing)|ris(?:e|en|ing)|rose)$/i, 'increasing'],
  [/^(?:↓|⇓|▼|⬇|\\downarrow|down|decreas(?:e|ed|ing)|fall(?:en|ing)?|fell)$/i, 'decreasing'],
]

/** The direction that an arrow or a word says; null for what was damaged on its way, such as "÷". */
export function readDirection(printed: string): Direction | null {
  return READ.find(([pattern]) => pattern.test(printed.trim()))?.[1] ?? null
}

/** A printed direction beside the computed one. `agrees` is null where the printed one can't be read. */
export type PrintedDirection = { point: Point; printed: string; travel: Travel; agrees: boolean | null }

/** The printed directions of a measure for which there is a computed one, the newest first. They are kept as printed. */
export function printedDirections(measure: Pick<MeasureRules, 'periodKind' | 'polarity'>, points: readonly Point[], facts: MeasureFacts): PrintedDirection[] {
  return points.filter(({ printedDirection }) => printedDirection !== '').toSorted((a, b) => b.month.localeCompare(a.month)).flatMap((point) => {
    const line = followed(measure, points.filter(({ month }) => month <= point.month), facts, point.month)
    const travel = line.at(-1)?.month === point.month ? directionOf(line, measure.polarity, targetOn(facts.targets, point.month)) : null
    if (!travel) return []
    const read = readDirection(point.printedDirection)
    return [{ point, printed: point.printedDirection, travel, agrees: read && read === travel.direction }]
  })
}
