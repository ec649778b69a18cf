import { COMMON_WORDS } from './common-passwords.ts'
import { RuleError } from './errors.ts'

/** Characters. Source: OWASP ASVS 5.0, 6.2.1 and 6.2.9, with more asked for than its least. */
export const LEAST_PASSWORD = 12
export const MOST_PASSWORD = 200

/** Fewer different characters than this, or fewer left once what is common is taken away, is easily guessed. */
const LEAST_DIFFERENT = 5
const LEAST_LEFT = 4
const RUNS = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', '01234567890', '1qaz2wsx3edc4rfv5tgb6yhn7ujm']
const STANDS_FOR: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', '$': 's', '!': 'i' }

/**
 * Throws RuleError at `field` when a password is too short, too long or easily guessed: built of common words, runs of keys, digits and signs,
 * or of what is known about its owner (`about`: name, e-mail address). Source: OWASP ASVS 5.0, 6.2.
 */
export function checkPassword(password: string, about: readonly string[], field = 'password'): void {
  const length = [...password].length
  if (length < LEAST_PASSWORD) throw new RuleError(`Password must be ${LEAST_PASSWORD} characters or more`, field)
  if (length > MOST_PASSWORD) throw new RuleError(`Password must be ${MOST_PASSWORD} characters or fewer`, field)
  if (isEasilyGuessed(password, about)) {
    throw new RuleError('Password is too easy to guess. Choose another, for example three words that have nothing to do with each other or with you', field)
  }
}

/** Whether hardly anything is left of a password without its common words, runs, digits, signs and what is known about its owner. */
export function isEasilyGuessed(password: string, about: readonly string[] = []): boolean {
  const plain = password.toLowerCase()
  if (new Set(plain).size < LEAST_DIFFERENT) return true
  const known = [...COMMON_WORDS, ...about.flatMap((text) => text.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 2))]
  const spelt = [...plain].map((sign) => STANDS_FOR[sign] ?? sign).join('')
  return Math.min(lettersLeft(plain, known), lettersLeft(spelt, known)) < LEAST_LEFT
}

/** How many letters no run and no known word can account for: the least, over every way of cutting the text up. */
function lettersLeft(text: string, known: readonly string[]): number {
  const words = new Set(known)
  const longest = Math.max(...known.map((word) => word.length))
  const least = [0]
  for (let end = 1; end <= text.length; end++) {
    let best = (least[end - 1] ?? 0) + (/\p{L}/u.test(text[end - 1] ?? '') ? 1 : 0)
    for (let start = Math.max(0, end - longest); start < end - 1; start++) {
      const piece = text.slice(start, end)
      if (words.has(piece) || isRun(piece)) best = Math.min(best, least[start] ?? 0)
    }
    least.push(best)
  }
  return least[text.length] ?? 0
}

/** Four or more neighbours on the keyboard or in the alphabet, either way; or one character again and again. */
function isRun(piece: string): boolean {
  if (piece.length < 4) return false
  const backwards = [...piece].toReversed().join('')
  return new Set(piece).size === 1 || RUNS.some((run) => run.includes(piece) || run.includes(backwards))
}
