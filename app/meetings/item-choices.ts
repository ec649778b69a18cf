import { peopleOptions } from '@/app/boards/people-options'
import type { LoadedMeeting } from '#db/meetings'
import { roleHoldersIn } from '#db/role-holders'

type Standing = { planId: number | null; planName: string | null; presenterId: number | null; presenterName: string }

/** What an item can be about, and who can present it. What it says already stays among them. */
export async function itemChoices(db: Parameters<typeof roleHoldersIn>[0], { board }: LoadedMeeting, item?: Standing) {
  const plans = board.plans.map(({ id, name }) => ({ value: String(id), label: name }))
  const left = item?.planId && item.planName && !board.planIds.includes(item.planId) ? [{ value: String(item.planId), label: item.planName }] : []
  return { plans: [...plans, ...left], people: peopleOptions(await roleHoldersIn(db, board.planIds), item && { id: item.presenterId, name: item.presenterName }) }
}
