import { addMeeting, NO_PLACE } from '#db/meetings'
import { boardHere } from './boarding.ts'
import { allow, doingOf, found, openDayOf, type Moment } from './scene.ts'
import { BOARDS } from './story/board/boards.ts'
import { MEETINGS } from './story/calendar.ts'
import { planOf } from './story/story.ts'
import type { DayNumber, PlanKey } from './story/types.ts'

const FOUR_WEEKS = 28

/** The board meetings of a plan, each put in the calendar four weeks before, or at the latest meeting when it is still to come. */
export function meetingMoments(key: PlanKey): Moment[] {
  const plan = planOf(key)
  const days = MEETINGS[key] ?? []
  const { startsAt, endsAt, place, link } = BOARDS.find((board) => board.plan === key) ?? NO_PLACE
  const where = { startsAt, endsAt, place, link }
  const latest = Math.min(...days.filter((day) => day > 0))
  const known = (day: DayNumber) => Math.min(plan.begun - 1, Math.max(day + FOUR_WEEKS, latest))
  return days.map((day) => ({
    day: known(day), rank: 21,
    play: async (scene, at) => {
      const doing = doingOf(scene, plan.administrator, at)
      const row = found(scene.plans, plan)
      allow(doing, 'meeting.manage', { planId: row.id, ownIds: [] })
      await addMeeting(scene.tx, doing, await boardHere(scene, doing, key), { ...where, onDay: openDayOf(scene, day), title: plan.board })
    },
  }))
}
