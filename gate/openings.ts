import { noteOpenings, type Opening } from '#db/shares'
import { opened, store } from './store.ts'

const [SOON_MS, AGAIN_MS] = [1000, 30_000]
let due: NodeJS.Timeout | undefined

/** Notes that a shared pack was opened. Reading writes nothing: it is written down a second after the answer, and at the latest when the service stops. */
export function noteOpening(opening: Opening): void {
  opened.push(opening)
  writeIn(SOON_MS)
}

function writeIn(ms: number) {
  due ??= setTimeout(() => {
    due = undefined
    writeOpenings().catch((error: Error) => {
      console.error(`Openings of shared packs could not be noted: ${error.message}`)
      writeIn(AGAIN_MS)
    })
  }, ms).unref()
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
