import { formatMonth } from './dates.ts'
import { RuleError } from './errors.ts'
import type { Point } from './figures.ts'
import { checkFigure, formatFigure, type Figure } from './measures.ts'
import type { Unit } from './vocabulary.ts'

/** What stands for a period, and what stays of it when a newer row doesn't say otherwise. */
export type Reported = Pick<Point, 'value' | 'numerator' | 'denominator' | 'provisional' | 'caveat' | 'rating'>

/** A figure that was typed or read from a file: what is undefined isn't said. */
export type Reporting = { value: string } & Partial<Omit<Reported, 'value'>>

const numberOf = (typed: string | null, field: string) => (typed ? checkFigure(typed, field) : null)

/** A figure as it will stand: numbers as decimal text, and what wasn't said kept from what was reported while the value is the same. Throws RuleError. */
export function reportedAs({ value: typed, ...said }: Reporting, reported?: Reported): Reported {
  const value = checkFigure(typed)
  const kept = reported?.value === value ? reported : undefined
  return {
    value,
    numerator: said.numerator === undefined ? kept?.numerator ?? null : numberOf(said.numerator, 'numerator'),
    denominator: said.denominator === undefined ? kept?.denominator ?? null : numberOf(said.denominator, 'denominator'),
    provisional: said.provisional ?? kept?.provisional ?? false,
    caveat: said.caveat ?? kept?.caveat ?? '',
    rating: said.rating === undefined ? kept?.rating ?? null : said.rating,
  }
}

export type Change = 'new' | 'same' | 'remarked' | 'restated'

/**
 * What a figure does to the one that was reported: another value, fraction or rating by hand restates it and needs a reason (domain.md, "A figure that is
 * corrected later is restated"). A provisional figure that becomes final, or another caveat, only remarks on it.
 */
export function changeOf(now: Reported, reported: Reported | undefined): Change {
  if (!reported) return 'new'
  if ((['value', 'numerator', 'denominator', 'rating'] as const).some((part) => now[part] !== reported[part])) return 'restated'
  return now.provisional === reported.provisional && now.caveat === reported.caveat ? 'same' : 'remarked'
}

/** Checks what a figure does to the one that was reported for its month. Throws RuleError: the same again, or restated without a reason. */
export function checkRestatement(reported: Figure, change: Change, reason: string, unit: Unit): void {
  const said = `${formatFigure(reported.value, unit)} is reported for ${formatMonth(reported.month)} already`
  if (change === 'same') throw new RuleError(`${said}: enter another figure, or another month`, 'value')
  if (change === 'restated' && !reason) throw new RuleError(`${said}: give the reason why it is restated`, 'reason')
}
