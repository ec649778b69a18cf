'use server'
import { askAbout } from '@/app/measures/ask-figures'
import { enterFigures, periodOf, reportedOf } from '#db/enter-figures'
import { measuresOfPlan } from '#db/figure-grid'
import { measureOf } from '#db/measures'
import { planFor } from '#db/plans'
import { seriesOf } from '#db/series'
import { questionsOf } from '#domain/agreement'
import { formatInstant, formatMonth } from '#domain/dates'
import { Conflict, NotFound, RuleError } from '#domain/errors'
import { counted, inWords } from '#domain/sentence'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { GridForm } from './form'
import { figureSaid, readCells, type ReadCell } from './read-cells'

export const enterGrid = command('figure.enter', GridForm, async ({ tx, asker, at, today, input: { month, reason, ...input } }) => {
  const plan = await planFor(tx, asker, input.plan)
  const measures = await measuresOfPlan(tx, plan.id, input.cells.map(({ measureId }) => measureId))
  for (const measure of measures.values()) allow(asker, 'figure.enter', measureOf(measure))
  const measure = (id: number) => measures.get(id) ?? notOfPlan()
  const ids = [...measures.keys()]
  const reported = await reportedOf(tx, ids, month)
  const read = readCells(input.cells, { month, reason, measure, reported: (cell) => reported.get(periodOf(cell.measureId, { span: cell.span, month })) })
  if (read.length === 0) throw new RuleError('Enter a figure, or change one: nothing here differs from what is reported', 'form')
  checkSeen(read, input.version)
  const series = await seriesOf(tx, ids)
  askAbout(read.map(({ cell, name, row, measureId, unit }) => ({ typed: cell, name: `${name}: `, questions: questionsOf({ ...row, span: cell.span, month }, series.get(measureId) ?? [], unit) })), input.checked)
  const many = ids.map((id) => ({ measure: measure(id), figures: read.filter(({ measureId }) => measureId === id).map(({ said }) => said) }))
  const { entered, restated, remarked } = await enterFigures(tx, { asker, at, today }, many.filter(({ figures }) => figures.length > 0))
  const done = [entered && `${counted(entered, 'figure')} entered`, restated && `${restated} restated`, remarked && `${remarked} made final or provisional`].filter((words) => typeof words === 'string')
  return to(`/plans/${plan.id}/figures?${new URLSearchParams(input.back)}`, `${formatMonth(month)}: ${inWords(done)}`, { kind: 'plan', id: plan.id, name: plan.name, planId: plan.id })
})

function notOfPlan(): never {
  throw new NotFound()
}

/** A figure that was entered after the grid was opened is not written over unseen. Throws Conflict with both. */
function checkSeen(read: readonly ReadCell[], version: number) {
  const newer = read.filter(({ reported }) => reported !== undefined && reported.id >= version)
  const last = newer.flatMap(({ reported }) => reported ?? []).toSorted((a, b) => b.id - a.id)[0]
  if (!last) return
  const differences = newer.map(({ name, unit, row, reported }) => ({ label: name, theirs: figureSaid(reported, unit), yours: figureSaid(row, unit) }))
  throw new Conflict({ by: last.by, when: formatInstant(last.at), version: last.id + 1, differences })
}
