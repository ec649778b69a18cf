import { bandOf, levelWords, scoreOf, type Level, type RiskBand, type RiskScale } from './risk-scale.ts'
import { inWords } from './sentence.ts'

/** A risk as a heat map has it: where it stands now. */
export type Placed = { ref: string; current: Level }
export type HeatCell<R extends Placed = Placed> = Level & { score: number; band: RiskBand; risks: R[] }
/** A row of the map: one likelihood, its cells from the least impact to the greatest. */
export type HeatRow<R extends Placed = Placed> = { likelihood: number; words: string; cells: HeatCell<R>[] }

/** The map of a scale, the greatest likelihood on top, each risk in the cell of its current score. */
export function heatRows<R extends Placed>(scale: RiskScale, risks: readonly R[]): HeatRow<R>[] {
  const levels = levelsOf(scale)
  return levels.toReversed().map((likelihood) => ({
    likelihood, words: levelWords(scale.size, 'likelihood', likelihood),
    cells: levels.map((impact) => {
      const score = scoreOf({ likelihood, impact })
      return { likelihood, impact, score, band: bandOf(scale, score), risks: risks.filter(({ current }) => current.likelihood === likelihood && current.impact === impact) }
    }),
  }))
}

/** 1 up to the size of a scale. */
export const levelsOf = ({ size }: Pick<RiskScale, 'size'>): number[] => Array.from({ length: size }, (_, i) => i + 1)

/** What a heat map shows, in words, the worst band first: "Severe: R1 (20) and R4 (16). High: R2 (12)." */
export function heatMapWords(scale: RiskScale, risks: readonly Placed[]): string {
  if (risks.length === 0) return 'No risk is open.'
  return scale.bands.toReversed().flatMap((band) => {
    const its = risks.filter(({ current }) => bandOf(scale, scoreOf(current)).name === band.name).toSorted((a, b) => scoreOf(b.current) - scoreOf(a.current))
    return its.length > 0 ? [`${band.name}: ${inWords(its.map(({ ref, current }) => `${ref} (${scoreOf(current)})`))}.`] : []
  }).join(' ')
}

/** "16 to 25": the scores of a band of a scale. */
export function bandRange({ size, bands }: RiskScale, band: RiskBand): string {
  const next = bands[bands.findIndex(({ name }) => name === band.name) + 1]
  const last = next ? next.from - 1 : size * size
  return last === band.from ? String(last) : `${band.from} to ${last}`
}
