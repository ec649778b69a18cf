import { publicationFor } from '#db/publications'
import { sharesOf, type ListedShare } from '#db/shares'
import { addDays, dayInLondon, formatDay, formatInstant, type Day } from '#domain/dates'
import { counted } from '#domain/sentence'
import { isShareOpen } from '#domain/shares'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { linkLeftHere } from '#gate/one-time-link'

const USUAL_DAYS = 28

export const loadShare = load('pack.share', async ({ db, asker, today }, id: string) => {
  const pack = await publicationFor(db, asker, idIn(id))
  allow(asker, 'pack.share', { planId: pack.planId, ownIds: [] })
  return {
    pack: { id: pack.id, title: pack.title, number: pack.number }, ends: addDays(today, USUAL_DAYS), link: await linkLeftHere(),
    shares: (await sharesOf(db, pack.id)).map((share) => ({
      id: share.id, toWhom: share.toWhom, made: `${share.by}, ${formatDay(dayInLondon(share.madeAt))}`, standing: standingOf(share, today), open: isShareOpen(share, today),
      opened: share.last ? `${counted(share.openings, 'time')}, last on ${formatInstant(share.last)}` : 'Not yet',
    })),
    formToken: formToken(), typed: await typedBefore(),
  }
})
export type ShareShown = Awaited<ReturnType<typeof loadShare>>

function standingOf({ revokedAt, endsOn }: ListedShare, today: Day): string {
  if (revokedAt) return `Revoked on ${formatDay(dayInLondon(revokedAt))}`
  return endsOn < today ? `Ended on ${formatDay(endsOn)}` : `Works until ${formatDay(endsOn)}`
}
