import type { CoveredFinding, CoveringAction, CoveragePage, MovedMeasure } from '#db/coverage'
import { findingName } from '#db/findings'
import { COVERAGES, sayCoverage, type CoverageCounts } from '#domain/coverage'
import { formatMonth, type Day } from '#domain/dates'
import { lineOn } from '#domain/evidence'
import { formatFigure } from '#domain/measures'
import { inWords } from '#domain/sentence'
import { FINDING_KINDS, IMPACT_WORDS, STAGE_WORDS, STATUSES } from '#domain/vocabulary'
import { linesOf, type AnswerDrawn, type FindingDrawn, type ReviewDrawn } from './lines'

/** More actions than these that answer one finding are only counted. */
const ANSWERS_SHOWN = 20

const kept = new WeakMap<CoveragePage, Map<string, CoverageShown>>()

/**
 * What a coverage page draws: of the actions of plans that the asker isn't in, only how many there are; actions of another plan than `ownPlanId` name it.
 * Drawn once for all who see the same plans of the same page.
 */
export function coverageShown(page: CoveragePage, planIds: ReadonlySet<number>, ownPlanId: number, today: Day): CoverageShown {
  const mine = kept.get(page) ?? new Map<string, CoverageShown>()
  kept.set(page, mine)
  const key = [ownPlanId, ...new Set([...page.actions, ...page.measures].map(({ planId }) => planId).filter((planId) => planIds.has(planId)))].join()
  const shown = mine.get(key) ?? drawPage(page, planIds, ownPlanId, today)
  mine.set(key, shown)
  return shown
}
export type CoverageShown = ReturnType<typeof drawPage>

function drawPage(page: CoveragePage, planIds: ReadonlySet<number>, ownPlanId: number, today: Day) {
  const { counts, unevidenced, total, pages, page: current, findings } = page
  const measures = Map.groupBy(page.measures.filter(({ planId }) => planIds.has(planId)), ({ actionId }) => actionId)
  const drawn = new Map<number, AnswerDrawn>()
  const answerDrawn = (action: CoveringAction) => {
    const known = drawn.get(action.id) ?? draw(action, measures.get(action.id) ?? [], today, ownPlanId)
    drawn.set(action.id, known)
    return known
  }
  const answers = Map.groupBy(page.actions, ({ findingId }) => findingId)
  const findingDrawn = (finding: CoveredFinding): FindingDrawn => {
    const its = answers.get(finding.id) ?? []
    const visible = its.filter(({ planId }) => planIds.has(planId))
    return {
      id: String(finding.id), kind: FINDING_KINDS.indexOf(finding.kind), coverage: COVERAGES.indexOf(finding.coverage), ref: finding.ref, words: finding.words,
      under: '', why: finding.dropReason === null ? '' : `${finding.dropReason} (${finding.droppedBy})`, answers: visible.slice(0, ANSWERS_SHOWN).map(answerDrawn), elsewhere: its.length - visible.length, pieces: finding.pieces, points: [],
    }
  }
  const some = Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)) as Partial<CoverageCounts>
  return { summary: sayCoverage(counts), counts: some, unevidenced, total, pages, page: current, rows: linesOf(nested(findings, findingDrawn)) }
}

/** Findings under their reviews, nested points under theirs. A point whose finding isn't on this page says what it stands under. */
function nested(findings: readonly CoveredFinding[], draw: (finding: CoveredFinding) => FindingDrawn): ReviewDrawn[] {
  const reviews: ReviewDrawn[] = []
  let last: { id: number; drawn: FindingDrawn } | undefined
  for (const finding of findings) {
    if (reviews.at(-1)?.id !== String(finding.reviewId)) reviews.push({ id: String(finding.reviewId), title: finding.review, findings: [] })
    const drawn = draw(finding)
    if (finding.parentId !== null && last?.id === finding.parentId) {
      last.drawn.points.push(drawn)
      continue
    }
    if (finding.parentId !== null) drawn.under = findingName({ ref: finding.parentRef ?? '', words: finding.parentWords ?? '' })
    else last = { id: finding.id, drawn }
    reviews.at(-1)?.findings.push(drawn)
  }
  return reviews
}

function draw(action: CoveringAction, measures: readonly MovedMeasure[], today: Day, ownPlanId: number): AnswerDrawn {
  const { id, ref, title, planId, plan, status, stage, impact } = action
  const moves = measures.map((measure) => `${measure.ref} ${measure.title}${measure.value === null || measure.month === null ? ' (no figure yet)' : ` (${formatFigure(measure.value, measure.unit)} in ${formatMonth(measure.month)})`}`)
  const facts = [
    ...(planId === ownPlanId ? [] : [plan]), STAGE_WORDS[stage], `Impact: ${IMPACT_WORDS[impact].toLowerCase()}`, evidenceSaid(action, today), ...(moves.length > 0 ? [`Should move ${inWords(moves)}`] : []),
  ]
  return { id: String(id), name: `${ref} ${title}`, status: STATUSES.indexOf(status), facts: `${facts.join('. ')}.` }
}

function evidenceSaid({ evidenceLine, evidenceStaleOn }: CoveringAction, today: Day): string {
  return evidenceLine ? lineOn(evidenceLine, evidenceStaleOn, today).replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : 'No evidence'
}
