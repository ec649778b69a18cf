import { checkTrail } from '#db/trail-check'
import { formatInstant } from '#domain/dates'
import { load } from '#gate/load'

export const loadCheck = load('plan.read', async ({ db, at }) => {
  const { from, last, ...check } = await checkTrail(db)
  return {
    ...check,
    checked: formatInstant(at),
    from: from && formatInstant(from),
    last: last && { seq: last.seq, when: formatInstant(last.at), hash: last.hash },
  }
})
export type CheckShown = Awaited<ReturnType<typeof loadCheck>>
