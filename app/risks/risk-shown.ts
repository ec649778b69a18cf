import type { ListedRisk } from '#db/risk-list'
import { formatDay } from '#domain/dates'
import { heatRows, levelsOf, type Placed } from '#domain/heat-map'
import type { Tone } from '#domain/paper'
import { levelWords } from '#domain/risk-scale'
import { bandOf, scoreOf, scoreWords, type Level, type RiskScale } from '#domain/risks'
import { counted, inWords } from '#domain/sentence'

/** A score as it is drawn: its words with the band, and the tone of that band. */
export type ScoreShown = [words: string, tone: Tone]
export const scoreShown = (scale: RiskScale, level: Level): ScoreShown => [scoreWords(scale, level), bandOf(scale, scoreOf(level)).tone]

/** "4 Likely by 3 Serious": both parts of a level. */
export const levelParts = (scale: RiskScale, { likelihood, impact }: Level) => `${levelWords(scale.size, 'likelihood', likelihood)} by ${levelWords(scale.size, 'impact', impact)}`
/** "4 Likely by 3 Serious: 12 High": a level with both its parts and what they come to. */
export const levelSaid = (scale: RiskScale, level: Level) => `${levelParts(scale, level)}: ${scoreWords(scale, level)}`

/** A line of a register, as small as it can be. `trouble` says what is off track. */
export type RiskRow = { id: number; ref: string; title: string; owner: string; initial: ScoreShown; current: ScoreShown; target: ScoreShown; mitigation: string; trouble: boolean; reviewed: string }

export function riskRow(scale: RiskScale, risk: ListedRisk): RiskRow {
  const { id, ref, title, ownerName, initial, current, target, offTrack, mitigations, lastReviewedOn } = risk
  const names = inWords(mitigations.map((each) => each.ref))
  return {
    id, ref, title, owner: ownerName, initial: scoreShown(scale, initial), current: scoreShown(scale, current), target: scoreShown(scale, target),
    trouble: offTrack !== null, mitigation: offTrack === null ? names || 'No mitigating action' : offTrack.replace('Mitigation is off track: ', ''), reviewed: formatDay(lastReviewedOn),
  }
}

/** The heat map as a table: its columns, and the rows from the greatest likelihood down. Risks are [id, ref]. */
export type HeatShown = { columns: string[]; rows: { words: string; cells: { score: ScoreShown; risks: [id: number, ref: string][] }[] }[] }

export function heatShown(scale: RiskScale, risks: readonly (Placed & { id: number })[]): HeatShown {
  return {
    columns: levelsOf(scale).map((impact) => levelWords(scale.size, 'impact', impact)),
    rows: heatRows(scale, risks).map(({ words, cells }) => ({ words, cells: cells.map((cell) => ({ score: [`${cell.score} ${cell.band.name}`, cell.band.tone], risks: cell.risks.map(({ id, ref }) => [id, ref]) })) })),
  }
}

/** "8 risks are open: 2 Severe, 3 High and 3 Moderate. The mitigation of 2 is off track." */
export function sayRegister(scale: RiskScale, risks: readonly ListedRisk[], open: number): string {
  if (open === 0) return 'No risk is open.'
  const inBands = scale.bands.toReversed().flatMap(({ name }) => {
    const its = risks.filter(({ current }) => bandOf(scale, scoreOf(current)).name === name).length
    return its > 0 ? [`${its} ${name}`] : []
  })
  const troubled = risks.filter(({ offTrack }) => offTrack !== null).length
  const said = troubled === 0 ? 'No mitigation is off track' : `The mitigation of ${troubled} is off track`
  return `${counted(open, 'risk')} ${open === 1 ? 'is' : 'are'} open: ${inWords(inBands)}. ${said}.`
}
