import { areasOf } from '#db/plan-picture'
import { reportOf, type ReportedAction } from '#db/plan-report'
import { readGiven } from '#db/evidence-lines'
import { formatDay, type Day } from '#domain/dates'
import { dueSentence } from '#domain/due-words'
import { claimLine } from '#domain/evidence'
import { dueText, isOpen } from '#domain/standing'
import { STAGES, STATUSES } from '#domain/vocabulary'
import { idIn, load } from '#gate/load'
import { planHere } from '../loaders'

export type Query = { lines?: string | string[]; page?: string | string[] }
/** An action as the report draws it, as small as it can be. The line is there where it was asked for. */
export type ReportRow = [id: number, name: string, status: number, stage: number, due: string, owner: string, line?: string]

/** The plan by priority area, with its actions and, where asked for, what the claim of each rests on. */
export const loadReport = load('plan.read', async ({ db, asker, today }, id: string, { lines: linesAsked, page: pageAsked }: Query) => {
  const plan = await planHere(db, asker, idIn(id))
  const lines = linesAsked === 'yes'
  const wanted = typeof pageAsked === 'string' && /^[1-9]\d{0,4}$/.test(pageAsked) ? Number(pageAsked) : 1
  const { rows, from, total, page, pages } = await reportOf(db, plan.id, { page: wanted, lines })
  const areas = (await areasOf(db, plan.id)).map(({ id: areaId, number, title }) => ({ name: `${number} ${title}`, rows: rows.filter(({ area }) => area.id === areaId).map((row) => rowShown(row, lines, today)) }))
  return {
    plan: { id: plan.id, name: plan.name, board: plan.boardName }, today: formatDay(today), lines, total, page, pages, from, to: from + rows.length - 1,
    areas: pages > 1 ? areas.filter((area) => area.rows.length > 0) : areas,
  }
})
export type ReportArea = Awaited<ReturnType<typeof loadReport>>['areas'][number]

function rowShown(action: ReportedAction, lines: boolean, today: Day): ReportRow {
  const { id, ref, title, status, stage, owner, given } = action
  const due = isOpen(stage) ? dueSentence(action, today).replace(/^Due( date:)? /, '') : dueText(action)
  const row = [id, `${ref} ${title}`, STATUSES.indexOf(status), STAGES.indexOf(stage), due, owner] as const
  return lines ? [...row, claimLine(readGiven(given), today) || 'no evidence was given yet'] : [...row]
}
