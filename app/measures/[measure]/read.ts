import { aroundMeasure } from '#db/measure-around'
import { figuresAndFacts } from '#db/measure-figures'
import { measureFor, type LoadedMeasure } from '#db/measures'
import type { Known } from '#db/series'
import type { Day } from '#domain/dates'
import { monthEnd } from '#domain/measures'
import { behaviourOf, behaviourSentence } from '#domain/process-behaviour'
import { followed, readMeasure } from '#domain/reading'
import { idIn, type Loading } from '#gate/load'
import { chartOf } from '@/components/chart/chart'
import type { Drawn } from './asked'
import { pageOf } from './figure-rows'
import { MONTHS_DRAWN, plotOf } from './plot'

type Choice = { known: Known; page: number }

/** A measure as it is read here, for its page and for what is downloaded from it: seven questions at most. */
export async function readFor({ db, asker, today }: Pick<Loading, 'db' | 'asker' | 'today'>, id: string, choice: Choice): Promise<ReadMeasure> {
  return readOf(db, await measureFor(db, asker, idIn(id)), today, choice)
}

/** What is read of a measure that has been loaded through the asker's plans: the same for all who may see it. `line` is what it is followed by, under all definitions. */
export async function readOf(db: Loading['db'], measure: LoadedMeasure, today: Day, { known, page }: Choice) {
  const { points, facts, newest } = await figuresAndFacts(db, measure, today, known)
  const month = newest ?? monthEnd(today)
  const line = followed(measure, points, { breaks: [] }, month)
  const paging = pageOf(line, page)
  const drawn = line.slice(-MONTHS_DRAWN).filter(({ restated }) => restated)
  const months = [...new Set([...paging.onPage, ...drawn].map((point) => point.month))]
  const around = await aroundMeasure(db, measure, { span: line[0]?.span ?? 'month', months })
  const comparable = followed(measure, points, facts, month)
  const behaviour = behaviourOf(comparable)
  return { measure, points, facts, month, line, comparable, paging, around, behaviour, real: behaviourSentence(behaviour, measure.unit, measure.polarity), reading: readMeasure(measure, points, facts, month) }
}
export type ReadMeasure = Awaited<ReturnType<typeof readOf>>

/** The chart of a measure as SVG; null without figures. */
export function drawnOf({ measure, line, facts, around, real }: ReadMeasure, chart: Drawn, known: Known): string | null {
  const plot = plotOf({ measure, points: line, facts, reported: known === 'now' ? around.reported : [], actions: around.actions, chart, said: `Is it real? ${real}` })
  return plot && chartOf(plot)
}
