import { peopleOptions } from '@/app/boards/people-options'
import type { LoadedMeeting } from '#db/meetings'
import { roleHoldersIn } from '#db/role-holders'
import { can } from '#domain/permissions'
import type { Loading } from '#gate/load'

type Standing = { planId: number | null; planName: string | null; presenterId: number | null; presenterName: string }

/** What an item can be about, a plan whose meetings the asker manages, and who can present it. What it says already stays among them. */
export async function itemChoices({ db, asker }: Pick<Loading, 'db' | 'asker'>, { board }: LoadedMeeting, item?: Standing) {
  const drawn = board.plans.filter(({ id }) => can(asker, 'meeting.manage', { planId: id, ownIds: [] }))
  const plans = drawn.map(({ id, name }) => ({ value: String(id), label: name }))
  const left = item?.planId && item.planName && !drawn.some(({ id }) => id === item.planId) ? [{ value: String(item.planId), label: item.planName }] : []
  return { plans: [...plans, ...left], people: peopleOptions(await roleHoldersIn(db, board.planIds), item && { id: item.presenterId, name: item.presenterName }) }
}
