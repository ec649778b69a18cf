import { changesBetween } from '#db/changes'
import { runningDeadlines } from '#db/clock'
import { actionsDue, checkBacksDue } from '#db/report-actions'
import { challengesIn } from '#db/report-challenges'
import { evidenceIn, evidenceMoved, type Period } from '#db/report-evidence'
import { nextMeetings } from '#db/report-meetings'
import { risksOn } from '#db/report-risks'
import { scaleOf } from '#db/risk-scales'
import { heatMapSvg } from '#documents/heat-map'
import { changeParts, changesOnASide } from '#documents/papers/changes'
import { challengeParts } from '#documents/papers/challenges'
import { deadlineParts } from '#documents/papers/deadlines'
import { evidenceParts } from '#documents/papers/evidence'
import { riskParts, risksOnASide } from '#documents/papers/risks'
import type { ReportPart } from '#domain/report-definition'
import type { Making, PartMaker } from './report-paper.ts'
import { agenda, matters, minutes } from './report-parts-meeting.ts'
import { areas, askedOf, counts, isOneSide, scorecard, submitted } from './report-parts-plan.ts'
import { dayOf } from './report-reading.ts'

const MOST_ROWS = 200
const [DEADLINES, DEADLINES_ON_A_SIDE] = [100, 5]
const RISKS_ON_A_SIDE = 4
const NEXT_MEETINGS = 5

/** The days that a report tells of; none where they lie ahead. */
function periodOf(making: Making): Period {
  const [from, to] = [making.report.fromDay, dayOf(making)]
  return { from: from < to ? from : to, to }
}

const risks: PartMaker = async (making) => {
  const { db, report: { plan } } = making
  const open = await risksOn(db, askedOf(making), isOneSide(making) ? RISKS_ON_A_SIDE : MOST_ROWS)
  const facts = { risks: open, total: open[0]?.total ?? 0, scale: await scaleOf(db, plan.id) }
  return isOneSide(making) ? risksOnASide(facts) : riskParts({ ...facts, picture: { kind: 'picture', ...heatMapSvg(facts.scale, open) } })
}

const changes: PartMaker = async (making) => {
  const { db, today, report: { plan, definition } } = making
  const { from, to } = periodOf(making)
  const changed = await changesBetween(db, plan, from, to)
  return isOneSide(making) ? changesOnASide(changed, today, definition) : changeParts(changed, today, definition)
}

const challenges: PartMaker = async (making) => {
  const { rows, total } = await challengesIn(making.db, making.report.plan.id, periodOf(making), MOST_ROWS)
  return challengeParts({ challenges: rows, total, on: dayOf(making) })
}

const evidence: PartMaker = async (making) => {
  const { db, report: { plan } } = making
  const pieces = await evidenceIn(db, plan.id, periodOf(making), MOST_ROWS)
  return evidenceParts({ moved: await evidenceMoved(db, plan.id, periodOf(making)), pieces, total: pieces[0]?.total ?? 0 })
}

const deadlines: PartMaker = async (making) => {
  const { db, readAs, report: { plan } } = making
  const asked = askedOf(making)
  const short = isOneSide(making)
  const most = short ? DEADLINES_ON_A_SIDE : DEADLINES
  return deadlineParts({
    on: asked.on, statutory: await runningDeadlines(db, readAs, asked.on), actions: await actionsDue(db, asked, most), checkBacks: await checkBacksDue(db, asked, most),
    meetings: await nextMeetings(db, plan.id, asked.on, NEXT_MEETINGS),
  }, { most, short })
}

export const BOARD_PARTS: Partial<Record<ReportPart, PartMaker>> = { counts, areas, scorecard, submitted, agenda, minutes, matters, changes, risks, challenges, evidence, deadlines }
