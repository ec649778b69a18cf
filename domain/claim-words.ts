import { RATING_WORDS, RATINGS, type ClaimKind } from './vocabulary.ts'

/** How a claim stands against the figures; what they don't hold is no contradiction. */
export const CLAIM_RESULTS = ['contradicts', 'cannot_tell', 'agrees'] as const
export type ClaimResult = (typeof CLAIM_RESULTS)[number]
export const CLAIM_RESULT_WORDS: Record<ClaimResult, string> = { contradicts: 'Contradicts the figures', cannot_tell: "Can't be checked", agrees: 'Agrees' }
const DIRECTIONS = ['rose', 'fell', 'same'] as const
/** The words that a claim of each kind may say; a blank one says no more than the figure itself. */
export const SAID_OF: Record<ClaimKind, readonly string[]> = {
  value: ['', 'peak', 'low', 'more', 'less'], change: ['', ...DIRECTIONS], percent_change: ['', 'rose', 'fell'], direction: DIRECTIONS, comparison: ['higher', 'lower', 'in_line'],
  gap: ['', 'less', 'more'], count: ['all', 'unrated', ...RATINGS], share: [''],
}

/** Those words as people choose them. */
export const SAID_WORDS: Record<string, string> = {
  peak: 'The peak between the two months', low: 'The low between the two months', more: 'More than that', less: 'Less than that', rose: 'It rose', fell: 'It fell', same: 'It stayed the same',
  higher: 'Higher than the comparator', lower: 'Lower than the comparator', in_line: 'In line with the comparator', all: 'All measures', unrated: 'Without a colour', ...RATING_WORDS,
}
