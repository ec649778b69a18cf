import { authorityFor, inEachPlan } from '#db/authorities'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'

/** For what an administrator adds to the clock of an authority: a rule or a bank holiday. */
export const loadManaged = load('clock.manage', async ({ db, asker }, id: string) => {
  const authority = await authorityFor(db, asker, idIn(id))
  allowInAny(asker, 'clock.manage', inEachPlan(authority))
  return { authority: { id: authority.id, name: authority.name }, formToken: formToken(), typed: await typedBefore() }
})
export type ClockManaged = Awaited<ReturnType<typeof loadManaged>>
