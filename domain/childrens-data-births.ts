const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const GAP = '[\\s._/,\\-‐-–]{1,3}'

const FULL_DATES = [
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:${GAP}of)?(?:${GAP})?(?<word>${MONTH})(?:${GAP})?(?<year>\\d{4}|\\d{2})(?!\\d)`, 'gi'),
  new RegExp(`(?<![a-z])(?<word>${MONTH})(?:${GAP})?(?<day>\\d{1,2})(?:st|nd|rd|th)?${GAP}(?<year>\\d{4}|\\d{2})(?!\\d)`, 'gi'),
  /(?<!\d)(?<day>\d{1,2})\s?[/._\-‐-–\s]\s?(?<month>\d{1,2})\s?[/._\-‐-–\s]\s?(?<year>\d{4}|\d{2})(?!\d)/g,
  /(?<!\d)(?<year>\d{4})[/._\-‐-–\s](?<month>\d{1,2})[/._\-‐-–\s](?<day>\d{1,2})(?!\d)/g,
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?!\d)/g,
  /(?<!\d)(?<day>\d\d)(?<month>\d\d)(?<year>(?:19|20)\d\d|\d\d)(?!\d)/g,
]

// "newborn" and "unborn" are words of the trade and say no date of birth.
const BIRTH = '(?<![a-z])(?:d[._ ]?o[._ ]?b\\.?|date[\\s_-]{1,2}of[\\s_-]{1,2}birth|birth[\\s_-]?(?:date|day)|(?<!new[\\s-])(?<!un-)born)(?![a-z])'
const ENDS_WITH_BIRTH = new RegExp(`^[^]*${BIRTH}(?<between>[^]*)$`, 'i')
const STARTS_WITH_BIRTH = new RegExp(`^(?<between>[^]*?)${BIRTH}`, 'i')
const BEFORE = 48
const AFTER = 28

/** Full dates that stand near "born", "DOB" or "date of birth", within one sentence. A date alone is not one: due dates are common. */
export function datesOfBirth(text: string): { at: number; length: number }[] {
  const found = new Map<number, { at: number; length: number }>()
  for (const pattern of FULL_DATES) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      const longer = (found.get(match.index)?.length ?? 0) < match[0].length
      if (longer && isDate(match.groups) && isNearBirth(text, match.index, end)) found.set(match.index, { at: match.index, length: match[0].length })
    }
  }
  return [...found.values()]
}

/** Day and month may stand in either order; whether February had a 29th that year doesn't matter for a warning. */
function isDate(parts: Record<string, string> | undefined): boolean {
  const day = Number(parts?.['day'])
  const month = parts?.['word'] ? MONTHS.indexOf(parts['word'].slice(0, 3).toLowerCase()) + 1 : Number(parts?.['month'])
  return day >= 1 && month >= 1 && Math.min(day, month) <= 12 && Math.max(day, month) <= 31
}

function isNearBirth(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - BEFORE)
  const whole = from === 0 ? text.slice(0, start) : text.slice(from, start).replace(/^[a-z]+/i, '')
  const before = ENDS_WITH_BIRTH.exec(whole)
  const after = STARTS_WITH_BIRTH.exec(text.slice(end, end + AFTER))
  return [before, after].some((match) => match && !crossesSentence(match.groups?.['between'] ?? ''))
}

function crossesSentence(between: string): boolean {
  return /[.!?;]\s+\p{Lu}|\n\s*\n/u.test(between)
}
