import { cache } from 'react'
import { keptUntilWritten } from '#db/kept'
import { measureFor, measureOf, type LoadedMeasure } from '#db/measures'
import type { Known } from '#db/series'
import { startOf } from '#domain/challenge'
import { formatDay, formatInstant, formatMonth, type Day } from '#domain/dates'
import { progressSentence } from '#domain/measures'
import { can, type Verb } from '#domain/permissions'
import { CHALLENGE_LIFE_WORDS, PERIOD_KIND_WORDS, POLARITY_WORDS, SCHEME_WORDS, UNIT_WORDS } from '#domain/vocabulary'
import { idIn, load, type Loading } from '#gate/load'
import type { Drawn } from './asked'
import { figureRow, otherRows } from './figure-rows'
import { drawnOf, readOf } from './read'
import { actionShown, comparatorRows, headingShown, nowShown, realShown, sinceShown, targetRows } from './shown'

type Asked = { chart: Drawn; known: Known; since: Day | null; page: number }

/** Once for the page and its title. */
export const loadMeasure = cache(load('plan.read', async ({ db, asker, today }, id: string, chart: Drawn, known: Known, since: Day | null, page: number) => {
  const measure = await measureFor(db, asker, idIn(id))
  const may = (verb: Verb) => can(asker, verb, measureOf(measure))
  const shown = await keptUntilWritten(db, ['measure', measure.id, measure.version, today, chart, known, since, page].join(' '), () => shownOf(db, measure, today, { chart, known, since, page }))
  return { ...shown, may: { enter: may('figure.enter'), manage: may('measure.manage'), challenge: may('challenge.ask'), judge: may('measure.judge'), comment: may('commentary.write') } }
}))
export type MeasureShown = Awaited<ReturnType<typeof loadMeasure>>

/** What the page shows, which is the same for all who may see the measure. */
async function shownOf(db: Loading['db'], measure: LoadedMeasure, today: Day, { chart, known, since, page }: Asked) {
  const read = await readOf(db, measure, today, { known, page })
  const { points, facts, line, comparable, around, paging } = read
  const { unit, scheme } = measure
  const [first, newest] = [comparable[0], comparable.at(-1)]
  return {
    id: measure.id, name: `${measure.ref} ${measure.title}`, plan: { id: measure.planId, name: measure.planName }, asked: { chart, known, since },
    lead: first && newest ? progressSentence(first, newest, unit) : null,
    about: [
      ['Section', measure.section], ['Part', measure.breakdown], ['Unit', UNIT_WORDS[unit]], ['Polarity', POLARITY_WORDS[measure.polarity]], ['Period kind', PERIOD_KIND_WORDS[measure.periodKind]],
      ['How it is rated', SCHEME_WORDS[scheme]], ['Owner', measure.ownerName], ['Definition', measure.definition], ['Caveat', measure.caveat],
      ...facts.breaks.map(({ fromMonth, reason }) => [`New definition from ${formatMonth(fromMonth)}`, reason]),
    ].filter(([, value]) => value !== '') as [string, string][],
    now: nowShown(read), heading: headingShown(read), since: sinceShown(read, since), real: realShown(read),
    svg: drawnOf(read, chart, known),
    rows: paging.onPage.map((point) => figureRow(point, { unit, scheme, facts, reported: around.reported, known })), page: paging.page, pages: paging.pages,
    others: otherRows(points.filter(({ span }) => span !== line[0]?.span), unit),
    targets: targetRows(read), comparators: comparatorRows(read),
    parts: around.parts.map(({ id, ref, title, breakdown }) => ({ id, name: `${ref} ${title}`, what: id === measure.partOf ? 'The whole' : breakdown })),
    actions: around.actions.map(actionShown),
    challenges: around.challenges.map(({ id, question, life, answerBy }) => ({ id, question: startOf(question), life: CHALLENGE_LIFE_WORDS[life], answerBy: formatDay(answerBy) })),
    commentary: around.commentary && { month: formatMonth(around.commentary.month), words: around.commentary.words, by: `${around.commentary.by}, ${formatInstant(around.commentary.at)}` },
  }
}
