import { evidencedWith, listForFinding } from '#db/finding-evidence'
import { findingFor, findingName } from '#db/findings'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'
import { readFilter, type Query } from '@/app/evidence/filter'
import { shownRows, usableItem } from '@/app/evidence/rows'

/** Whoever may attach evidence that they gave themselves may look for it here; whose each piece is, is asked when it is used. */
export const loadUse = load('evidence.attach', async ({ db, asker, today }, id: string, query: Query) => {
  const finding = await findingFor(db, asker, idIn(id))
  allowInAny(asker, 'evidence.attach', evidencedWith(finding, asker.personId))
  const { rows, ...list } = await listForFinding(db, asker, finding, { ...readFilter(query), today })
  return { finding: { id: finding.id, name: findingName(finding), review: finding.reviewTitle }, ...list, items: shownRows(rows, today).map(usableItem), formToken: formToken(), typed: await typedBefore() }
})
export type UseShown = Awaited<ReturnType<typeof loadUse>>
