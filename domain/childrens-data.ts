import { counted, inWords } from './sentence.ts'
import { datesOfBirth } from './childrens-data-births.ts'
import { postcodes } from './childrens-data-postcodes.ts'

export const FINDING_KINDS = ['nhs-number', 'upn', 'date-of-birth', 'postcode'] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

/** Where something that looks like a child's record stands in a text. What was found is deliberately not carried along. */
export type Finding = { kind: FindingKind; at: number; length: number }

/**
 * What in a text or a file's name looks like a child's record, in the order in which it stands there. Positions are
 * in UTF-16 units. A warning, never a refusal: 9% of ten-digit numbers pass the NHS check by chance. Throws nothing.
 */
export function findChildrensData(text: string): Finding[] {
  const found = (kind: FindingKind) => (span: { at: number; length: number }): Finding => ({ kind, at: span.at, length: span.length })
  return [
    ...nhsNumbers(text).map(found('nhs-number')),
    ...uniquePupilNumbers(text).map(found('upn')),
    ...datesOfBirth(text).map(found('date-of-birth')),
    ...postcodes(text).map(found('postcode')),
  ].toSorted((one, other) => one.at - other.at)
}

const WORDS: Record<FindingKind, [one: string, many: string]> = {
  'nhs-number': ['an NHS number', 'NHS numbers'],
  upn: ['a unique pupil number', 'unique pupil numbers'],
  'date-of-birth': ['a date of birth', 'dates of birth'],
  postcode: ['a full postcode', 'full postcodes'],
}

/** The warning for what was found, without repeating it; empty when nothing was. `where` begins the sentence: "The file name". */
export function sentenceFor(findings: readonly Finding[], where = 'This'): string {
  if (findings.length === 0) return ''
  const named = FINDING_KINDS.flatMap((kind) => {
    const count = findings.filter((finding) => finding.kind === kind).length
    if (count === 0) return []
    const [one, many] = WORDS[kind]
    return [count === 1 ? one : counted(count, one, many)]
  })
  const [it, itIs] = findings.length === 1 ? ['it', 'it is'] : ['them', 'they are']
  return `${where} looks as if it contains ${inWords(named)}. No child may be identified here: take ${it} out, or confirm that ${itIs} not about a child.`
}

// Digits in one run or as 3-3-4, as on a letter. Not after a decimal point, a pound sign or +44: figures, money, telephones.
const NHS_NUMBER = /(?<![\d£])(?<!\d[.,])(?<!\+44[ \u00A0]?)\d{3}[ \t\u00A0\u2009\u202F_.\-‐-–]?\d{3}[ \t\u00A0\u2009\u202F_.\-‐-–]?\d{4}(?!\d)/g

function nhsNumbers(text: string) {
  return spans(text, NHS_NUMBER).filter((span) => passesNhsCheck(span.text.replace(/\D/g, '')))
}

/** NHS Data Dictionary: weights 10 to 2, the check digit is 11 less the remainder, 11 counts as 0, 10 is never issued. */
function passesNhsCheck(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
  return (11 - (sum % 11)) % 11 === Number(digits[9])
}

// I, O and S are not used. A temporary number ends in a letter. The gaps allow for authority, school, year and serial.
const UPN = /(?<=^|[^a-z0-9]|upn)[a-hj-np-rt-z][ _-]?\d{3}[ _-]?\d{4}[ _-]?\d{2}[ _-]?\d{2}[\da-hj-np-rt-z](?![a-z0-9])/gi
const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'

function uniquePupilNumbers(text: string) {
  return spans(text, UPN).filter((span) => passesUpnCheck(span.text.replace(/[ _-]/g, '').toUpperCase()))
}

/** DfE's guide to unique pupil numbers: places 2 to 13 weighted by their place, modulo 23, give the letter in front. */
function passesUpnCheck(upn: string): boolean {
  const sum = Array.from(upn.slice(1)).reduce((total, character, index) => {
    const value = /\d/.test(character) ? Number(character) : UPN_LETTERS.indexOf(character)
    return total + value * (index + 2)
  }, 0)
  return UPN_LETTERS[sum % 23] === upn[0]
}

function spans(text: string, pattern: RegExp): { at: number; length: number; text: string }[] {
  return [...text.matchAll(pattern)].map((match) => ({ at: match.index, length: match[0].length, text: match[0] }))
}
