import { cache } from 'react'
import { figuresOf, figuresFromTo } from '#db/figures'
import { actionsOfMeasure, challengesOfMeasure } from '#db/measure-list'
import { measureFor, measureOf } from '#db/measures'
import { startOf } from '#domain/challenge'
import { formatDay, formatInstant, formatMonth } from '#domain/dates'
import { formatFigure, progressSentence } from '#domain/measures'
import { can } from '#domain/permissions'
import { CHALLENGE_LIFE_WORDS, POLARITY_WORDS, UNIT_WORDS, type Unit } from '#domain/vocabulary'
import { idIn, load } from '#gate/load'

type Month = Awaited<ReturnType<typeof figuresOf>>['months'][number]

/** Once for the page and its title. */
export const loadMeasure = cache(load('plan.read', async ({ db, asker }, id: string, page: number) => {
  const measure = await measureFor(db, asker, idIn(id))
  const { unit } = measure
  const { months, ...paging } = await figuresOf(db, measure.id, page)
  const ends = await figuresFromTo(db, measure.id)
  const challenges = await challengesOfMeasure(db, measure)
  return {
    id: measure.id, name: `${measure.ref} ${measure.title}`, plan: { id: measure.planId, name: measure.planName },
    section: measure.section, unit: UNIT_WORDS[unit], polarity: POLARITY_WORDS[measure.polarity], owner: measure.ownerName, definition: measure.definition,
    progress: ends && progressSentence(ends.first, ends.newest, unit),
    ...paging,
    months: months.map((month) => monthShown(month, unit)),
    actions: await actionsOfMeasure(db, measure.id),
    challenges: challenges.map(({ id, question, life, answerBy }) => ({ id, question: startOf(question), life: CHALLENGE_LIFE_WORDS[life], answerBy: formatDay(answerBy) })),
    may: {
      enter: can(asker, 'figure.enter', measureOf(measure)), manage: can(asker, 'measure.manage', measureOf(measure)), challenge: can(asker, 'challenge.ask', measureOf(measure)),
    },
  }
}))
export type MeasureShown = Awaited<ReturnType<typeof loadMeasure>>

/** What is reported for a month now, and how it came to be restated: "reported as 90%, restated to 88% because two visits were counted twice". */
function monthShown({ month, reported }: Month, unit: Unit) {
  const said = reported.map((row) => ({ ...row, figure: formatFigure(row.value, unit) }))
  const newest = said.at(-1)
  return {
    month: formatMonth(month), figure: newest?.figure ?? '', by: newest ? `${newest.by}, ${formatInstant(newest.at)}` : '',
    remark: said[0]?.reason ?? '',
    restated: said.slice(1).map((row, i) => `Reported as ${said[i]?.figure ?? ''}, restated to ${row.figure} because: ${row.reason}`),
  }
}
