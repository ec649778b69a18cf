import type { Build } from '#db/report-builds'
import type { BuildLife } from '#domain/board-vocabulary'
import { formatDay, type Day } from '#domain/dates'

/** Where the newest build of a report stands, in a list. */
export const LIFE_WORDS: Record<BuildLife | 'none', string> = { none: 'Not built yet', waiting: 'Waits to be built', building: 'Being built', ready: 'Built', failed: 'Could not be built' }

/** "Being built: Scorecard, step 6 of 14". */
export function progressWords({ life, step, stepsDone, stepsInAll }: Pick<Build, 'life' | 'step' | 'stepsDone' | 'stepsInAll'>): string {
  return life === 'building' && step ? `${LIFE_WORDS.building}: ${step}, step ${Math.min(stepsDone + 1, stepsInAll)} of ${stepsInAll}` : LIFE_WORDS[life]
}

export const daysWords = ({ fromDay, toDay }: { fromDay: Day; toDay: Day }): string => `After ${formatDay(fromDay)}, up to ${formatDay(toDay)}`
