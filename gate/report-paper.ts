import type { Db } from '#db/client'
import type { ReportKind } from '#domain/board-vocabulary'
import type { Day } from '#domain/dates'
import type { Paper, PaperPart } from '#domain/paper'
import type { Asker } from '#domain/permissions'
import { LANDSCAPE, ONE_SIDE, REPORT_PARTS, type ReportDefinition, type ReportPart } from '#domain/report-definition'
import { BOARD_PARTS } from './report-parts-board.ts'
import { SCRUTINY_PARTS } from './report-parts-scrutiny.ts'

/**
 * A report as it is to be built: its own facts, and what its author wrote under each part. The plan has been loaded through the asker's plans. `month` is
 * the last day of the month of its figures, null the newest.
 */
export type ReportToBuild = {
  kind: ReportKind
  title: string
  plan: { id: number; name: string; authorityName: string; phase: string; silentAfterDays: number; authorityId: number }
  board: { id: number; name: string } | null
  meeting: { id: number; title: string; onDay: Day } | null
  definition: ReportDefinition
  fromDay: Day
  toDay: Day
  month: Day | null
  narratives: Partial<Record<ReportPart, string>>
}
export type Making = { db: Db; report: ReportToBuild; today: Day }
/**
 * `readAs` sees this one plan and nothing else: what a board does about its other plans stays out of the paper, whoever makes it. `kept` holds what one part
 * has read and another asks for again, for as long as one paper is made.
 */
export type MakingPart = Making & { readAs: Asker; kept?: Map<string, Promise<unknown>> }
/** What stands in a part, under its heading and the author's words. An empty answer leaves the part out unless its author wrote something. */
export type PartMaker = (making: MakingPart) => Promise<PaperPart[]>

const MAKERS: Partial<Record<ReportPart, PartMaker>> = { ...SCRUTINY_PARTS, ...BOARD_PARTS }

/** Makes the paper of a report: part by part, each told of before it is made. */
export async function paperOf(making: Making, facts: Paper['facts'], begun: (part: ReportPart) => Promise<void> = async () => undefined): Promise<Paper> {
  const { report } = making
  const readAs: Asker = { personId: 0, name: 'Sightline', roles: new Map([[report.plan.id, 'adviser']]) }
  const kept = new Map<string, Promise<unknown>>()
  const parts: PaperPart[] = []
  for (const part of report.definition.parts) {
    await begun(part)
    const made = (await MAKERS[part]?.({ ...making, readAs, kept })) ?? []
    const words = paragraphs(report.narratives[part] ?? '')
    if (made.length + words.length > 0) parts.push({ kind: 'heading', level: 2, text: REPORT_PARTS[part] }, ...words, ...made)
  }
  return {
    title: report.title, council: report.plan.authorityName, subtitle: [report.plan.name, report.plan.phase].filter(Boolean).join(', '), facts, parts,
    ...(LANDSCAPE.includes(report.kind) && { landscape: true }), ...(ONE_SIDE.includes(report.kind) && { oneSide: true }),
  }
}

const paragraphs = (words: string): PaperPart[] => words.split(/\n\s*\n/).map((each) => each.trim()).filter(Boolean).map((text) => ({ kind: 'text', text }))
