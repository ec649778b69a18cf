import { authorityFor, inEachPlan, type LoadedAuthority } from '#db/authorities'
import { addHoliday } from '#db/bank-holidays'
import type { Tx } from '#db/client'
import { deadlinesOfReview, meetDeadline } from '#db/clock'
import { addRule } from '#db/deadline-rules'
import { reviewFor } from '#db/reviews'
import type { Doing } from '#domain/doing'
import { allow, doingOf, found, openDayOf, type Moment } from './scene.ts'
import { ADDED_HOLIDAY, ADDED_RULE, type DeadlineStory } from './story/calendar.ts'
import { planOf } from './story/story.ts'

/** The deadline rule and the bank holiday that an administrator added to the authority's clock. */
export function clockMoments(): Moment[] {
  return [
    clockMoment(ADDED_RULE, async (tx, doing, authority) => { await addRule(tx, doing, authority, ADDED_RULE.rule) }),
    clockMoment(ADDED_HOLIDAY, async (tx, doing, authority) => { await addHoliday(tx, doing, authority, ADDED_HOLIDAY.holiday) }),
  ]
}

type Adding = Pick<typeof ADDED_RULE | typeof ADDED_HOLIDAY, 'plan' | 'day' | 'by'>

function clockMoment({ plan, day, by }: Adding, add: (tx: Tx, doing: Doing, authority: LoadedAuthority) => Promise<void>): Moment {
  return {
    day, rank: 16,
    play: async (scene, at) => {
      const doing = doingOf(scene, by, at)
      const authority = await authorityFor(scene.tx, doing.asker, found(scene.authorities, planOf(plan).authority))
      allow(doing, 'clock.manage', ...inEachPlan(authority))
      await add(scene.tx, doing, authority)
    },
  }
}

/** What the clock asked for after a review, sent and said to be. */
export function deadlineMoment({ review, rule, sent, day, by, note }: DeadlineStory): Moment {
  return {
    day, rank: 26,
    play: async (scene, at) => {
      const doing = doingOf(scene, by, at)
      const held = await reviewFor(scene.tx, doing.asker, found(scene.reviews, review))
      allow(doing, 'deadline.meet', ...inEachPlan(held))
      const { deadlines } = await deadlinesOfReview(scene.tx, held, doing.today)
      const asked = deadlines.find((each) => each.rule.title === rule)
      if (!asked) throw new Error(`Nothing asks for a "${rule}" after ${held.title}`)
      await meetDeadline(scene.tx, doing, held, asked.rule.id, openDayOf(scene, sent), note)
    },
  }
}
