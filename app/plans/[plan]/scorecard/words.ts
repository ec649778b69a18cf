import { COMPARATORS, COMPARATOR_WORDS } from '#domain/vocabulary'

/** The choices of a scorecard's filter, in the order in which they are offered, and their words. The first of each is what is shown without asking. */
export const KNOWNS = ['now', 'then'] as const
export const knownWords = (known: (typeof KNOWNS)[number]) => (known === 'now' ? 'As known now' : 'As reported at the time')

export const BYS = ['own', 'month', 'twelve_months'] as const
export const BY_WORDS: Record<(typeof BYS)[number], string> = { own: "Each measure's own", month: "The month's", twelve_months: 'Of 12 months' }

export const AGAINSTS = ['own', ...COMPARATORS] as const
export const AGAINST_WORDS: Record<(typeof AGAINSTS)[number], string> = { own: "Each measure's own scheme", ...COMPARATOR_WORDS }
