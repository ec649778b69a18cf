import { figuresAndFacts } from '#db/measure-figures'
import { headingVersion } from '#db/measure-headings'
import { measureFor, measureOf } from '#db/measures'
import { formatMonth } from '#domain/dates'
import { monthEnd } from '#domain/measures'
import { readMeasure } from '#domain/reading'
import { STATUS_WORDS } from '#domain/vocabulary'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadHeading = load('measure.judge', async ({ db, asker, today }, measureId: string) => {
  const measure = await measureFor(db, asker, idIn(measureId))
  allow(asker, 'measure.judge', measureOf(measure))
  const { points, facts, newest } = await figuresAndFacts(db, measure, today)
  const month = newest ?? monthEnd(today)
  const { suggested, said } = readMeasure(measure, points, facts, month)
  return {
    measure: { id: measure.id, ref: measure.ref, title: measure.title },
    version: await headingVersion(db, measure.id),
    month: { month: String(Number(month.slice(5, 7))), year: month.slice(0, 4), day: '' },
    heading: said?.heading ?? '',
    computed: `Computed for ${formatMonth(month)}: ${STATUS_WORDS[suggested.heading]}. ${suggested.because}.`,
    standing: said?.heading ? `The board’s own heading: ${STATUS_WORDS[said.heading]}, from ${formatMonth(said.month)}, because: ${said.reason}` : null,
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
export type HeadingShown = Awaited<ReturnType<typeof loadHeading>>
