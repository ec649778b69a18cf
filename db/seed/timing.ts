import { authorityFor, inEachPlan } from '#db/authorities'
import { addHoliday } from '#db/bank-holidays'
import { deadlinesOfReview, meetDeadline } from '#db/clock'
import { addRule } from '#db/deadline-rules'
import { reviewFor } from '#db/reviews'
import { allow, doingOf, found, openDayOf, type Moment } from './scene.ts'
import { ADDED_HOLIDAY, ADDED_RULE, type DeadlineStory } from './story/calendar.ts'
import { planOf } from './story/story.ts'

/** The deadline rule that an administrator added. */
export function ruleMoment(): Moment {
  const { plan, day, by, rule } = ADDED_RULE
  return {
    day, rank: 16,
    play: async (scene, at) => {
      const doing = doingOf(scene, by, at)
      const authority = await authorityFor(scene.tx, doing.asker, found(scene.authorities, planOf(plan).authority))
      allow(doing, 'clock.manage', ...inEachPlan(authority))
      await addRule(scene.tx, doing, authority, rule)
    },
  }
}

/** The bank holiday that an administrator added. */
export function holidayMoment(): Moment {
  const { plan, day, by, holiday } = ADDED_HOLIDAY
  return {
    day, rank: 16,
    play: async (scene, at) => {
      const doing = doingOf(scene, by, at)
      const authority = await authorityFor(scene.tx, doing.asker, found(scene.authorities, planOf(plan).authority))
      allow(doing, 'clock.manage', ...inEachPlan(authority))
      await addHoliday(scene.tx, doing, authority, holiday)
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
