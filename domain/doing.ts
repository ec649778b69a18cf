import type { Day } from './dates.ts'
import type { Asker } from './permissions.ts'

/** Who does something, and when: the instant (ISO, UTC) and the day in London. */
export type Doing = { asker: Asker; at: string; today: Day }
