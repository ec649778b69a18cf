import { pageIn } from '@/app/measures/page-in'
import { daysWords, LIFE_WORDS } from '@/app/reports/report-words'
import { publicationsOf } from '#db/publications'
import { reportsOf } from '#db/report-list'
import { REPORT_KIND_WORDS } from '#domain/board-vocabulary'
import { dayInLondon, formatDay } from '#domain/dates'
import { can } from '#domain/permissions'
import { idIn, load } from '#gate/load'
import { planHere } from '../loaders'

type Query = { page?: string; drafts?: string }

export const loadPapers = load('plan.read', async ({ db, asker }, id: string, query: Query) => {
  const plan = await planHere(db, asker, idIn(id))
  const subject = { planId: plan.id, ownIds: [] }
  const packs = await publicationsOf(db, plan.id, pageIn(query.page))
  const drafts = can(asker, 'report.write', subject) ? await reportsOf(db, plan.id, pageIn(query.drafts)) : null
  return {
    plan: { id: plan.id, name: plan.name }, manages: can(asker, 'template.manage', subject),
    packs: { ...packs, rows: packs.rows.map(({ id: packId, kind, title, number, at, by, onDay, correctedBy }) => ({
      id: packId, title, kind: REPORT_KIND_WORDS[kind], version: correctedBy === null ? String(number) : `${number}, corrected by version ${correctedBy}`,
      published: `${formatDay(dayInLondon(at))}, ${by}`, meeting: onDay ? formatDay(onDay) : 'None',
    })) },
    drafts: drafts && { ...drafts, rows: drafts.rows.map(({ id: reportId, kind, title, life, version, ...of }) => ({
      id: reportId, title, kind: REPORT_KIND_WORDS[kind], days: daysWords(of), begun: `${formatDay(dayInLondon(of.madeAt))}, ${of.madeBy}`,
      standing: [LIFE_WORDS[life ?? 'none'], version && `version ${version} published`].filter(Boolean).join(', '),
    })) },
  }
})
export type PapersShown = Awaited<ReturnType<typeof loadPapers>>
