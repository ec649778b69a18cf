import { areasOf, standingCounts, type PlanAsked } from '#db/plan-picture'
import { actionsOn, worstActions } from '#db/report-actions'
import { evidenceMoved } from '#db/report-evidence'
import { answeredFindings, newestWords } from '#db/report-submitted'
import { areaParts, areasOnAPage } from '#documents/papers/areas'
import { headingWords } from '#documents/papers/cells'
import { countOf, countParts, WORST_SHOWN, type CountFacts } from '#documents/papers/counts'
import { scorecardParts } from '#documents/papers/scorecard'
import { submittedParts } from '#documents/papers/submitted'
import { shareBarSvg } from '#documents/share-bar'
import type { PaperPart } from '#domain/paper'
import { LANDSCAPE, ONE_SIDE, type ReportDefinition } from '#domain/report-definition'
import type { Making, PartMaker } from './report-paper.ts'
import { dayOf, measuresIn } from './report-reading.ts'

export const isOneSide = ({ report: { kind } }: Making): boolean => ONE_SIDE.includes(kind)
export const isLandscape = ({ report: { kind } }: Making): boolean => LANDSCAPE.includes(kind)
export const askedOf = (making: Making): PlanAsked => ({ planId: making.report.plan.id, on: dayOf(making), today: making.today, silentAfterDays: making.report.plan.silentAfterDays })

const REFS_IN_AREA = 5

export const counts: PartMaker = async (making) => {
  const { db, report: { plan, kind, fromDay, definition } } = making
  const asked = askedOf(making)
  const standing = await standingCounts(db, asked)
  const { waiting } = await evidenceMoved(db, plan.id, { from: fromDay, to: asked.on })
  const scorecard = await measuresIn(making)
  const worst = kind === 'plan_on_a_page' ? [] : await worstActions(db, asked, WORST_SHOWN)
  return countParts({
    on: asked.on, short: isOneSide(making), counts: standing, silentAfterDays: plan.silentAfterDays, evidenceWaiting: waiting, ratings: scorecard.counts, measures: scorecard.total, picture: pictureOf(standing, definition),
    worst: worst.slice(0, WORST_SHOWN), toDoBetter: [...new Map(worst.map(({ areaId, inArea }) => [areaId, inArea])).values()].reduce((sum, inArea) => sum + inArea, 0),
  }, definition)
}

function pictureOf(standing: CountFacts['counts'], definition: ReportDefinition): Extract<PaperPart, { kind: 'picture' }> {
  const shares = [['going_well', 'green'], ['ones_to_watch', 'amber'], ['do_better', 'red'], ['not_rated', 'grey']] as const
  return { kind: 'picture', ...shareBarSvg('Actions by heading', shares.map(([status, colour]) => ({ label: headingWords(status, definition), count: countOf(standing, status), colour }))) }
}

export const areas: PartMaker = async (making) => {
  const { db, report: { plan, definition } } = making
  const asked = askedOf(making)
  const named = await areasOf(db, plan.id)
  if (isOneSide(making)) return areasOnAPage({ areas: named, counts: await standingCounts(db, asked), worst: await worstActions(db, asked, REFS_IN_AREA) }, definition)
  const { rows, total } = await actionsOn(db, asked, { lines: definition.evidenceLines })
  return areaParts({ areas: named, actions: rows, total, on: asked.on }, definition)
}

export const scorecard: PartMaker = async (making) => {
  const { measures: rows, counts: ratings, total, month } = await measuresIn(making)
  const commentaries = rows.flatMap(({ measure: { ref, title }, commentary: words }) => (words ? [{ ref, title, words }] : []))
  return scorecardParts({ rows, counts: ratings, total, month, commentaries }, making.report.definition, isLandscape(making) ? 'wide' : 'upright')
}

export const submitted: PartMaker = async (making) => {
  const { db, report: { plan, definition } } = making
  const asked = askedOf(making)
  const found = await answeredFindings(db, plan.id, asked.on)
  const { rows, total } = await actionsOn(db, asked, { lines: definition.evidenceLines })
  const words = new Map((await newestWords(db, plan.id, asked.on)).map((each) => [each.actionId, each]))
  return submittedParts({
    findings: found.map((finding) => ({ ...finding, actionIds: JSON.parse(finding.actionIds) as number[] })), findingsInAll: found[0]?.total ?? 0,
    actions: rows.map((row) => ({ ...row, words: words.get(row.id) ?? null })), actionsInAll: total, areas: await areasOf(db, plan.id), on: asked.on,
  }, definition)
}
