import { measureFor, measureOf } from '#db/measures'
import { factsOf } from '#db/series'
import { formToken } from '#gate/form'
import { allow, idIn, typedBefore, type Loading } from '#gate/load'

/** A measure that is set up, with what was said of it, as its forms show it. */
export async function setUpOf({ db, asker }: Loading, measureId: string) {
  const measure = await measureFor(db, asker, idIn(measureId))
  allow(asker, 'measure.manage', measureOf(measure))
  const { id, ref, title, unit, polarity, definition, version, lait } = measure
  const facts = (await factsOf(db, [id])).get(id)
  return { measure: { id, ref, title, unit, polarity, definition, version, lait }, facts: facts ?? { targets: [], comparators: [], breaks: [], baseline: null, headings: [] }, form: { formToken: formToken(), typed: await typedBefore() } }
}
