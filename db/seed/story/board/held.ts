import { CARE_FIRST } from './care-first.ts'
import { CARE_LAST } from './care-last.ts'
import { SEND_HELD } from './send.ts'
import type { HeldStory } from './types.ts'

/** Every meeting that was held with a record, the earliest first. */
export const HELD: readonly HeldStory[] = [...CARE_FIRST, ...CARE_LAST, ...SEND_HELD].toSorted((a, b) => b.day - a.day)
