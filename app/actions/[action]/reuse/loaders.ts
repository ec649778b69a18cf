import { actionFor, ownedBy } from '#db/actions'
import { listReusable } from '#db/evidence-list'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { readFilter, type Query } from '@/app/evidence/filter'
import { shownRows, usableItem } from '@/app/evidence/rows'

export const loadReuse = load('evidence.attach', async ({ db, asker, today }, id: string, query: Query) => {
  const action = await actionFor(db, asker, idIn(id))
  allow(asker, 'evidence.attach', ownedBy(action))
  const { rows, ...list } = await listReusable(db, asker, action, { ...readFilter(query), today })
  const items = shownRows(rows, today).map(usableItem)
  return { action: { id: action.id, ref: action.ref, title: action.title }, ...list, items, formToken: formToken(), typed: await typedBefore() }
})
export type ReuseShown = Awaited<ReturnType<typeof loadReuse>>
