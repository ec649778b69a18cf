import type { HoldShown } from './loaders'

type Open = NonNullable<HoldShown['form']>
/** One of the forms that may be open, with where it stands. */
export type Opened<K extends Open['record']> = { form: Extract<Open, { record: K }>; frame: Frame }
/** What every form on the page that holds a meeting carries. */
export type Frame = { meetingId: number; itemId: number | null; formToken: string; typed: HoldShown['typed']; cancelHref: string }
