import { cache } from 'react'
import { keptUntilWritten } from '#db/kept'
import { planFor } from '#db/plans'
import { can } from '#domain/permissions'
import { currentPath, idIn, load } from '#gate/load'
import { readDayAsked, type Query } from './day-asked'
import { measuresUnder } from './measures-under'
import { columnsOf, pictureOf } from './picture'

/** The plan that this page and what stands around it are of: asked for once. */
export const planHere = cache(planFor)

export const loadPlanTop = load('plan.read', async ({ db, asker }, id: string) => {
  const plan = await planHere(db, asker, idIn(id))
  const path = (await currentPath()).split('?')[0] ?? ''
  const at = `/plans/${plan.id}`
  const items = [
    { text: 'Overview', href: at, current: path === at },
    ...['Actions', 'Reviews', 'Evidence'].map((text) => inPart(text, at, path)),
    { text: 'Figures', href: `${at}/scorecard`, current: OF_FIGURES.some((part) => isIn(`${at}/${part}`, path)) },
    ...['Challenges', 'Risks'].map((text) => inPart(text, at, path)),
    { text: 'Board', href: `${at}/board`, current: ['board', 'meetings', 'changes'].some((part) => isIn(`${at}/${part}`, path)) },
    ...['Papers', 'People'].map((text) => inPart(text, at, path)),
    ...(can(asker, 'version.approve', { planId: plan.id, ownIds: [] }) ? [inPart('Settings', at, path)] : []),
    { text: 'Trail', href: `/trail?plan=${plan.id}` },
  ]
  return { plan, items }
})

function inPart(text: string, at: string, path: string) {
  const href = `${at}/${text.toLowerCase()}`
  return { text, href, current: isIn(href, path) }
}

/** The parts of a plan that lead to each other under Figures. */
const OF_FIGURES = ['scorecard', 'measures', 'figures', 'commentary', 'agreement', 'claims']
const isIn = (href: string, path: string) => path === href || path.startsWith(`${href}/`)

/** The plan as it stands, or stood at the end of an earlier day. The picture is the same for all who may read the plan. */
export const loadPlan = load('plan.read', async ({ db, asker, today }, id: string, query: Query) => {
  const plan = await planHere(db, asker, idIn(id))
  const asked = readDayAsked(query, today, `/plans/${plan.id}`)
  const on = asked.on ?? today
  const at = { planId: plan.id, on, today, silentAfterDays: plan.silentAfterDays }
  const kept = <T>(what: string, make: () => Promise<T>) => keptUntilWritten(db, `${what} ${plan.id} on ${on} of ${today}`, make)
  const beside = query.measures === 'yes' && on === today
  const known = query.known === 'then' ? 'then' : 'now'
  return {
    plan, asked, past: on < today,
    shown: beside ? await kept(`plan and measures as known ${known}`, async () => ({ ...(await columnsOf(db, at)), measures: await measuresUnder(db, plan.id, today, known) })) : await kept('plan', () => pictureOf(db, at)),
  }
})
