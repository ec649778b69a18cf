import type { Day } from '#domain/dates'
import { monthEnd } from '#domain/measures'
import { numbersNotShown } from '#domain/numbers-not-shown'
import { readMeasure } from '#domain/reading'
import { dataSays } from '#domain/what-data-says'
import type { Db } from './client.ts'
import { figuresAndFacts } from './measure-figures.ts'
import type { LoadedMeasure } from './measures.ts'

/** What the rules say of a measure in a month, by default the newest that has a figure: the drafted sentence, and which numbers of other words the figures don't show. */
export async function draftOf(db: Db, measure: LoadedMeasure, asked: Day | null, today: Day) {
  const { points, facts, newest } = await figuresAndFacts(db, measure, today)
  const month = asked ?? newest ?? monthEnd(today)
  const reading = readMeasure(measure, points, facts, month)
  const told = { ...measure, title: measure.breakdown ? `${measure.title}, ${measure.breakdown}` : measure.title }
  return { month, draft: dataSays(told, reading), notShown: (words: string) => numbersNotShown(words, told, reading, points) }
}
