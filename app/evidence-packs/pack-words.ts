import type { Pack } from '#db/evidence-packs'
import { dayInLondon, type Day } from '#domain/dates'
import { fileSize } from '#domain/evidence-files'
import { isPackKept } from '#domain/evidence-pack'

type Standing = Pick<Pack, 'life' | 'bytesDone' | 'bytesInAll' | 'endedAt'>

/** Whether a pack can be downloaded now. */
export const isReady = ({ life, endedAt }: Standing, today: Day): boolean => life === 'ready' && endedAt !== null && isPackKept(dayInLondon(endedAt), today)

/** Where a pack stands, in words. */
export function packWords(pack: Standing, today: Day): string {
  if (pack.life === 'waiting') return 'Waits for its turn'
  if (pack.life === 'building') return `Being put together: ${fileSize(pack.bytesDone)} of ${fileSize(pack.bytesInAll)}`
  if (pack.life === 'failed') return 'Could not be put together'
  return isReady(pack, today) ? 'Ready' : 'No longer kept'
}
