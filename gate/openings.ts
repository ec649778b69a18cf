import { noteOpenings, type Opening } from '#db/shares'
import { opened, store } from './store.ts'

const SOON_MS = 1000
let due: NodeJS.Timeout | undefined

/** How often the same opening of the same link waits to be written down: whoever has a link can't fill the disk by opening it without end. */
export const MOST_ALIKE = 20

/** Notes that a shared pack was opened. Reading writes nothing: it is written down a second after the answer, and at the latest when the service stops. */
export function noteOpening(opening: Opening): void {
  const alike = opened.filter(({ shareId, what }) => shareId === opening.shareId && what === opening.what)
  if (alike.length >= MOST_ALIKE) return
  opened.push(opening)
  due ??= setTimeout(() => {
    due = undefined
    // What can't be written now stays: the service tries again every minute, and says so where it can't.
    writeOpenings().catch(() => undefined)
  }, SOON_MS).unref()
}

/** Writes down the openings since the last time; those that can't be written wait for the next. */
export async function writeOpenings(): Promise<void> {
  const batch = opened.splice(0)
  if (batch.length === 0) return
  try {
    await store().tx((tx) => noteOpenings(tx, batch))
  } catch (error) {
    opened.unshift(...batch)
    throw error
  }
}
