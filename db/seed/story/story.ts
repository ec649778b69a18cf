import { AREA_1 } from './actions/area-01.ts'
import { AREA_2 } from './actions/area-02.ts'
import { AREA_3 } from './actions/area-03.ts'
import { AREA_4 } from './actions/area-04.ts'
import { AREA_5 } from './actions/area-05.ts'
import { AREA_6 } from './actions/area-06.ts'
import { AREA_7 } from './actions/area-07.ts'
import { AREA_8 } from './actions/area-08.ts'
import { AREA_10, AREA_9 } from './actions/area-09-10.ts'
import { AREA_11, AREA_12, AREA_13 } from './actions/area-11-13.ts'
import { ELLERWICK_ACTIONS } from './actions/ellerwick.ts'
import { SEND_1_TO_4, SEND_5_TO_8 } from './actions/send.ts'
import { ELLERWICK_EVIDENCE, SEND_EVIDENCE } from './evidence/send.ts'
import { AREAS_1_TO_6 } from './evidence/social-care-early.ts'
import { AREAS_7_TO_13 } from './evidence/social-care-late.ts'
import { ELLERWICK, SEND, SOCIAL_CARE } from './plans.ts'
import type { ActionKey, ActionStory, DayNumber, PlanKey, PlanStory, VisitStory } from './types.ts'

/** The demonstration's plans: two of an invented council, and one of a second council that nobody of the first may see. */
export const PLANS: Record<PlanKey, PlanStory> = {
  care: {
    ...SOCIAL_CARE,
    actions: [...AREA_1, ...AREA_2, ...AREA_3, ...AREA_4, ...AREA_5, ...AREA_6, ...AREA_7, ...AREA_8, ...AREA_9, ...AREA_10, ...AREA_11, ...AREA_12, ...AREA_13],
    evidence: [...AREAS_1_TO_6, ...AREAS_7_TO_13],
  },
  send: { ...SEND, actions: [...SEND_1_TO_4, ...SEND_5_TO_8], evidence: SEND_EVIDENCE },
  ellerwick: { ...ELLERWICK, actions: ELLERWICK_ACTIONS, evidence: ELLERWICK_EVIDENCE },
}
export const STORY: readonly PlanStory[] = Object.values(PLANS)
export const PLAN_KEYS: readonly PlanKey[] = ['care', 'send', 'ellerwick']

export const planOf = (key: PlanKey): PlanStory => PLANS[key]

/** An action by its key, with the day on which it is added to its plan. Throws when there is none. */
export function actionOf(key: ActionKey): { action: ActionStory; added: DayNumber } {
  const [name, ref = ''] = key.split(' ')
  const plan = Object.entries(PLANS).find(([each]) => each === name)?.[1]
  const action = plan?.actions.find((each) => each.ref === ref)
  const area = plan?.areas.find(({ number }) => number === Number.parseInt(ref, 10))
  if (!action || !area) throw new Error(`The story has no action "${key}"`)
  return { action, added: area.added }
}

/** When people were last here, so that the adviser's first page says what has changed since. */
export const VISITS: readonly VisitStory[] = [
  { person: 'adviser', day: 16 },
  { person: 'chair', day: 8 },
  { person: 'front-door', day: 6 },
]
