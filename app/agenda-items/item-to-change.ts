import { inPlansOfItem, itemFor } from '#db/agenda'
import { formatDay } from '#domain/dates'
import type { Asker } from '#domain/permissions'
import { allowInAny } from '#gate/load'

/** An item of an agenda that the asker may change: in its plan, or in one of the board's where it is about none. */
export async function itemToChange(db: Parameters<typeof itemFor>[0], asker: Asker, id: number) {
  const item = await itemFor(db, asker, id)
  allowInAny(asker, 'meeting.manage', inPlansOfItem(item))
  return item
}

/** Which meeting an item is of, in words. */
export const meetingSaid = ({ meeting: { title, onDay } }: Awaited<ReturnType<typeof itemToChange>>) => `${title}, ${formatDay(onDay)}`
