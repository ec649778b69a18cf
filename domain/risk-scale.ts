import { RuleError } from './errors.ts'
import type { Tone } from './paper.ts'

/** A band of scores: it begins at `from` and ends where the next begins. */
export type RiskBand = { name: string; from: number; tone: Tone }
/** How a plan scores its risks: likelihood and impact each run from 1 to `size`; the bands stand from the least score to the greatest. */
export type RiskScale = { size: number; bands: RiskBand[] }
/** Where a risk stands on a scale: both from 1 to its size. */
export type Level = { likelihood: number; impact: number }

export const RISK_SIZES = [3, 4, 5, 6] as const
export const RISK_TONES = ['green', 'amber', 'red', 'blue', 'grey'] as const satisfies readonly Tone[]
export const MOST_BANDS = 6
const LONGEST_NAME = 30

/** 5 x 5, unless the plan says otherwise. Source: the domain's rules; the bands are those that most councils use. */
export const DEFAULT_SCALE: RiskScale = {
  size: 5,
  bands: [{ name: 'Low', from: 1, tone: 'green' }, { name: 'Moderate', from: 5, tone: 'amber' }, { name: 'High', from: 10, tone: 'red' }, { name: 'Severe', from: 16, tone: 'red' }],
}

/** Likelihood times impact. */
export const scoreOf = ({ likelihood, impact }: Level): number => likelihood * impact

/** The band that a score lies in: the last one that begins at it or below. */
export function bandOf(scale: RiskScale, score: number): RiskBand {
  return scale.bands.findLast(({ from }) => from <= score) ?? scale.bands[0] ?? { name: 'Not banded', from: 1, tone: 'grey' }
}

/** "12 High": a score with its band. */
export const scoreWords = (scale: RiskScale, level: Level): string => `${scoreOf(level)} ${bandOf(scale, scoreOf(level)).name}`

const LIKELIHOODS: Record<number, readonly string[]> = {
  3: ['Unlikely', 'Possible', 'Likely'],
  4: ['Unlikely', 'Possible', 'Likely', 'Almost certain'],
  5: ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'],
  6: ['Rare', 'Very unlikely', 'Unlikely', 'Possible', 'Likely', 'Almost certain'],
}
const IMPACTS: Record<number, readonly string[]> = {
  3: ['Minor', 'Serious', 'Critical'],
  4: ['Minor', 'Serious', 'Major', 'Critical'],
  5: ['Slight', 'Minor', 'Serious', 'Major', 'Critical'],
  6: ['Slight', 'Minor', 'Noticeable', 'Serious', 'Major', 'Critical'],
}

/** The levels of a scale, the least first: "3 Possible". Only the number where it is beyond the scale, as a score from an earlier one may be. */
export const levelWords = (size: number, of: keyof Level, level: number): string => [String(level), (of === 'likelihood' ? LIKELIHOODS : IMPACTS)[size]?.[level - 1]].filter(Boolean).join(' ')

/** Checks a scale that somebody sets. Throws RuleError at "size", or at the row of the band that makes no sense: "band-2-name", "band-2-from". */
export function checkScale({ size, bands }: RiskScale): void {
  if (!(RISK_SIZES as readonly number[]).includes(size)) throw new RuleError('Select a size from 3 by 3 to 6 by 6', 'size')
  if (bands.length < 2 || bands.length > MOST_BANDS) throw new RuleError(`Give the scale from 2 to ${MOST_BANDS} bands`, 'band-1-name')
  bands.forEach((band, i) => checkBand(band, bands.slice(0, i), size, `band-${i + 1}`))
}

function checkBand({ name, from, tone }: RiskBand, before: readonly RiskBand[], size: number, field: string): void {
  if (name.trim() === '' || name.length > LONGEST_NAME) throw new RuleError(`Name the band in ${LONGEST_NAME} characters or fewer`, `${field}-name`)
  if (before.some((each) => each.name.toLowerCase() === name.toLowerCase())) throw new RuleError(`There is a band called ${name} already: give each its own name`, `${field}-name`)
  if (!RISK_TONES.includes(tone)) throw new RuleError('Select a colour for the band', `${field}-tone`)
  const least = before.at(-1)?.from ?? 0
  if (before.length === 0 && from !== 1) throw new RuleError('The first band must begin at 1, so that every score is in a band', `${field}-from`)
  if (!Number.isInteger(from) || from <= least) throw new RuleError(`The band must begin above ${least}, where the one before it begins`, `${field}-from`)
  if (from > size * size) throw new RuleError(`The band must begin at ${size * size} or below, the greatest score of a ${size} by ${size} scale`, `${field}-from`)
}

/** Reads a scale as it is kept. Throws when it isn't one. */
export function parseScale(size: number, bands: string): RiskScale {
  const scale: RiskScale = { size, bands: (JSON.parse(bands) as RiskBand[]).map(({ name, from, tone }) => ({ name, from, tone })) }
  checkScale(scale)
  return scale
}
