import { NAMES } from '../../../evidence/filter'

/** The parts of an address that say which evidence of the library; the page is not among them. */
export const LIBRARY_NAMES = [...NAMES, 'from-day', 'from-month', 'from-year', 'to-day', 'to-month', 'to-year', 'area', 'giver', 'unused', 'finding'] as const
