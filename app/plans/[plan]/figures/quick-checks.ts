/** What the browser asks of a figure while it is typed. The server asks again, and its answer counts (domain/agreement.ts). */

const NUMBER = /^-?\d{1,15}(\.\d{1,10})?$/
const TIDY = [[/[,\s]/g, ''], [/%$/, ''], ['−', '-']] as const
const tidy = (typed: string) => TIDY.reduce((text, [from, to]) => text.replace(from, to), typed)

/** A decimal text as a whole number of ten-thousand-millionths: exact, without a library. Null for what is no number. */
function scaled(typed: string): bigint | null {
  const text = tidy(typed)
  if (!NUMBER.test(text)) return null
  const [whole = '', decimals = ''] = text.split('.')
  return BigInt(whole + decimals.padEnd(10, '0'))
}
const ONE = 10n ** 10n
const size = (value: bigint) => (value < 0n ? -value : value)

export type Checked = { unit: 'percent' | 'rate' | 'other'; bounds: [lowest: string, highest: string, step: string] | null }

/** Sentences about one row of the grid: none while it is right, or blank. `bounds` are what the series ever was between, and its largest change. */
export function quickChecks(typed: { value: string; numerator: string; denominator: string }, { unit, bounds }: Checked): string[] {
  const blank = (text: string) => text.trim() === ''
  const [value, numerator, denominator] = [scaled(typed.value), scaled(typed.numerator), scaled(typed.denominator)]
  if ([[typed.value, value], [typed.numerator, numerator], [typed.denominator, denominator]].some(([text, read]) => !blank(String(text)) && read === null)) return ['This is not a number yet: like 93 or 93.4']
  const said: string[] = []
  if (unit === 'percent' && value !== null && value > 100n * ONE) said.push('It is over 100%')
  if (unit === 'percent' && numerator !== null && denominator !== null && numerator > denominator) said.push('The numerator is more than the denominator')
  if (value !== null && numerator !== null && denominator !== null && disagrees(value, numerator, denominator, unit, tidy(typed.value))) said.push('It isn’t what its numerator over its denominator gives')
  if (value !== null && bounds && jumps(value, bounds)) said.push(`So far it was between ${bounds[0]} and ${bounds[1]}`)
  return said
}

/** Further from its fraction than rounding to the decimals that were typed can take it. */
function disagrees(value: bigint, numerator: bigint, denominator: bigint, unit: Checked['unit'], typed: string): boolean {
  if (unit === 'other') return false
  if (denominator <= 0n) return true
  const places = 10n ** BigInt(typed.split('.')[1]?.length ?? 0)
  const of = unit === 'percent' ? 100n : 10_000n
  return size(value * denominator - numerator * of * ONE) * places * 2n > denominator * ONE
}

function jumps(value: bigint, [lowest, highest, step]: readonly [string, string, string]): boolean {
  const [low, high, most] = [scaled(lowest), scaled(highest), scaled(step)]
  return low !== null && high !== null && most !== null && (value - high > most || low - value > most)
}
