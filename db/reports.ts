import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { ReportKind } from '#domain/board-vocabulary'
import { formatInstant, type Day } from '#domain/dates'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import { plansWith, type Asker } from '#domain/permissions'
import { checkDefinition, isReportPart, parseDefinition, REPORT_PARTS, type ReportDefinition, type ReportPart } from '#domain/report-definition'
import { checkReport } from '#domain/reports'
import { record } from './audit.ts'
import { boardsOfPlan } from './boards.ts'
import type { Db, Tx } from './client.ts'
import { boardPlans, boards, meetings } from './schema/boards.ts'
import { reportNarratives, reports } from './schema/papers.ts'
import { people } from './schema/people.ts'
import { authorities, plans } from './schema/plans.ts'

/** What is said of a report. A meeting is of one of the plan's boards, and `boardId` is then its board; with neither it is the board that governs the plan. */
export type SaidReport = { title: string; boardId: number | null; meetingId: number | null; fromDay: Day; toDay: Day; month: Day | null; definition: ReportDefinition }

type InTrail = { id: number; title: string; planId: number }
export const reportInTrail = ({ id, title, planId }: InTrail) => ({ kind: 'report' as const, id, name: title, planId })

/** Begins a report. With `copiedFrom`, the id of an earlier report of the same kind and plan, its narratives come along. Throws RuleError. */
export async function makeReport(tx: Tx, doing: Doing, plan: { id: number }, said: SaidReport & { kind: ReportKind; copiedFrom: number | null }) {
  const { definition, ...facts } = await checked(tx, doing, plan.id, said)
  const { kind, copiedFrom } = said
  if (copiedFrom !== null) await checkEarlier(tx, plan.id, kind, copiedFrom)
  const report = await tx.insert(reports).values({ ...facts, kind, copiedFrom, planId: plan.id, definition: JSON.stringify(definition), madeBy: doing.asker.personId, madeAt: doing.at }).returning().get()
  const { title, fromDay, toDay, month } = facts
  await record(tx, doing, 'report.made', reportInTrail(report), { title, reportKind: kind, fromDay, toDay, month })
  if (copiedFrom !== null) await copyNarratives(tx, doing, report, copiedFrom, definition.parts)
  return report
}

/** Changes what is said of a report; what was built of it before is then older than it. Throws RuleError. */
export async function editReport(tx: Tx, doing: Doing, report: LoadedReport, said: SaidReport): Promise<void> {
  const { definition, ...facts } = await checked(tx, doing, report.planId, said)
  await tx.update(reports).set({ ...facts, definition: JSON.stringify(definition), version: report.version + 1 }).where(eq(reports.id, report.id))
  const told = ({ title, fromDay, toDay, month }: Pick<SaidReport, 'title' | 'fromDay' | 'toDay' | 'month'>) => ({ title, fromDay, toDay, month })
  await record(tx, doing, 'report.edited', reportInTrail({ ...report, title: facts.title }), { before: told(report), after: told(facts) })
}

async function checked(tx: Tx, { today }: Doing, planId: number, { title, fromDay, toDay, month, definition, ...of }: SaidReport): Promise<SaidReport> {
  checkReport({ title, fromDay, toDay, month }, today)
  checkDefinition(definition)
  return { title, fromDay, toDay, month, definition, ...await placeOf(tx, planId, of) }
}

/** The board and meeting of a report. Throws RuleError when they aren't of its plan. */
async function placeOf(tx: Tx, planId: number, { boardId, meetingId }: Pick<SaidReport, 'boardId' | 'meetingId'>) {
  if (meetingId !== null) {
    const meeting = await tx.select({ boardId: meetings.boardId }).from(meetings).innerJoin(boardPlans, eq(boardPlans.boardId, meetings.boardId)).where(and(eq(meetings.id, meetingId), eq(boardPlans.planId, planId))).get()
    if (!meeting) throw new RuleError('Choose a meeting of a board that governs this plan', 'meeting')
    return { boardId: meeting.boardId, meetingId }
  }
  if (boardId !== null && !(await tx.select().from(boardPlans).where(and(eq(boardPlans.boardId, boardId), eq(boardPlans.planId, planId))).get())) throw new RuleError('Choose a board that governs this plan', 'board')
  return { boardId: boardId ?? (await boardsOfPlan(tx, planId))[0]?.id ?? null, meetingId }
}

async function checkEarlier(tx: Tx, planId: number, kind: ReportKind, id: number) {
  if (!(await tx.select({ id: reports.id }).from(reports).where(and(eq(reports.id, id), eq(reports.planId, planId), eq(reports.kind, kind))).get())) throw new NotFound()
}

async function copyNarratives(tx: Tx, doing: Doing, report: InTrail, from: number, parts: readonly ReportPart[]) {
  const copied = (await narrativesOf(tx, from)).filter(({ part, words }) => parts.includes(part) && words !== '')
  if (copied.length > 0) await tx.insert(reportNarratives).values(copied.map(({ part, words }) => ({ reportId: report.id, part, words, writtenBy: doing.asker.personId, writtenAt: doing.at })))
}

const CHANGES = sql<number>`${reports.version} + (select count(*) from report_narratives where report_id = ${reports.id})`

/** A report with its plan, board and meeting, for those who write reports of its plan: to others a draft isn't there. `changes` counts all that was done to it. Throws NotFound. */
export async function reportFor(db: Db, asker: Asker, id: number) {
  const report = await reportWhere(db, and(eq(reports.id, id), inArray(reports.planId, plansWith(asker, 'report.write'))))
  if (!report) throw new NotFound()
  return report
}
export type LoadedReport = Awaited<ReturnType<typeof reportFor>>

/** A report by its id, for the building of it: whoever may have asked was checked then. */
export async function reportWhere(db: Db, where: ReturnType<typeof and>) {
  const row = await db.select({
    report: reports, changes: CHANGES, plan: { id: plans.id, name: plans.name, phase: plans.phase, silentAfterDays: plans.silentAfterDays, authorityId: plans.authorityId, authorityName: authorities.name },
    board: { id: boards.id, name: boards.name }, meeting: { id: meetings.id, title: meetings.title, onDay: meetings.onDay }, madeByName: people.name,
  }).from(reports).innerJoin(plans, eq(plans.id, reports.planId)).innerJoin(authorities, eq(authorities.id, plans.authorityId)).innerJoin(people, eq(people.id, reports.madeBy))
    .leftJoin(boards, eq(boards.id, reports.boardId)).leftJoin(meetings, eq(meetings.id, reports.meetingId)).where(where).get()
  if (!row) return undefined
  const { report, ...around } = row
  return { ...report, ...around, definition: parseDefinition(report.definition, report.kind) }
}

/** The last report of a plan of one kind: where a new one copies its narratives from. */
export async function lastReportOf(db: Db, planId: number, kind: ReportKind) {
  return db.select({ id: reports.id, title: reports.title }).from(reports).where(and(eq(reports.planId, planId), eq(reports.kind, kind))).orderBy(desc(reports.id)).limit(1).get()
}

/** What the author wrote under each part, the newest of each. */
export async function narrativesOf(db: Db, reportId: number) {
  const newest = sql`${reportNarratives.id} in (select max(id) from report_narratives where report_id = ${reportId} group by part)`
  const rows = await db.select({ id: reportNarratives.id, part: reportNarratives.part, words: reportNarratives.words, by: people.name, at: reportNarratives.writtenAt })
    .from(reportNarratives).innerJoin(people, eq(people.id, reportNarratives.writtenBy)).where(and(eq(reportNarratives.reportId, reportId), newest))
  return rows.flatMap(({ part, ...row }) => (isReportPart(part) ? [{ ...row, part }] : []))
}
export type Narrative = Awaited<ReturnType<typeof narrativesOf>>[number]

/** Writes under a part of a report; blank words take away what was there. Nothing is written when nothing changed. */
export async function writeNarrative(tx: Tx, doing: Doing, report: LoadedReport, part: ReportPart, words: string): Promise<void> {
  const standing = (await narrativesOf(tx, report.id)).find((each) => each.part === part)
  if ((standing?.words ?? '') === words) return
  await tx.insert(reportNarratives).values({ reportId: report.id, part, words, writtenBy: doing.asker.personId, writtenAt: doing.at })
  await record(tx, doing, 'report.narrative-written', reportInTrail(report), { part: REPORT_PARTS[part] })
}

/** Who wrote under a part last, as a save that came second is told. Its version goes on with each writing. */
export const lastWritten = (narrative: Narrative | undefined) => ({ version: (narrative?.id ?? 0) + 1, by: narrative?.by ?? 'Somebody', when: narrative ? formatInstant(narrative.at) : '' })
