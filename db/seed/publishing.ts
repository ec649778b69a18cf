import { eq, sql } from 'drizzle-orm'
import type { Tx } from '#db/client'
import { publishMade } from '#db/publications'
import type { BuiltFile } from '#db/report-builds'
import { definitionFor } from '#db/report-templates'
import { makeReport, reportFor, writeNarrative, type LoadedReport } from '#db/reports'
import { meetings } from '#db/schema/boards'
import { sharePack } from '#db/shares'
import type { Day } from '#domain/dates'
import { isReportPart, type ReportPart } from '#domain/report-definition'
import { boardHere } from './boarding.ts'
import { allow, dayOf, doingOf, found, openDayOf, type At, type Moment, type Scene } from './scene.ts'
import type { PackStory } from './story/board/packs.ts'
import { planOf } from './story/story.ts'

type Words = Partial<Record<ReportPart, string>>
/** Makes the paper of a report as its plan stands at that moment, and keeps its files. */
export type MakePaper = (tx: Tx, report: LoadedReport, words: Words, today: Day) => Promise<{ content: string; files: BuiltFile[] }>

/** A report is written by the plan's administrator; unless it stays a draft, the chair publishes it on the last day that it tells of. */
export function packMoment(story: PackStory, make: MakePaper): Moment {
  return { day: story.to, rank: 90, play: (scene, at) => publish(scene, at, story, make) }
}

async function publish(scene: Scene, at: At, story: PackStory, make: MakePaper) {
  const author = doingOf(scene, planOf(story.plan).administrator, at)
  const plan = found(scene.plans, planOf(story.plan))
  const board = await boardHere(scene, author, story.plan)
  allow(author, 'report.write', { planId: plan.id, ownIds: [] })
  const { id } = await makeReport(scene.tx, author, plan, {
    kind: story.kind, title: story.title, boardId: board.id, meetingId: await meetingOf(scene, board.id, story), fromDay: dayOf(scene, story.from), toDay: at.today, month: null,
    definition: await definitionFor(scene.tx, board.authorityId, story.kind), copiedFrom: null,
  })
  for (const [part, words] of Object.entries(story.words)) if (isReportPart(part)) await writeNarrative(scene.tx, author, await reportFor(scene.tx, author.asker, id), part, words)
  if (story.isDraft) return
  const chair = doingOf(scene, 'chair', at)
  allow(chair, 'pack.publish', { planId: plan.id, ownIds: [] })
  const report = await reportFor(scene.tx, chair.asker, id)
  const pack = await publishMade(scene.tx, chair, report, await make(scene.tx, report, story.words, at.today))
  if (!story.shared) return
  allow(chair, 'pack.share', { planId: plan.id, ownIds: [] })
  await sharePack(scene.tx, chair, pack, { toWhom: story.shared.toWhom, endsOn: dayOf(scene, story.shared.ends) })
}

async function meetingOf(scene: Scene, boardId: number, { meeting }: PackStory): Promise<number | null> {
  if (meeting === undefined) return null
  const row = await scene.tx.select({ id: meetings.id }).from(meetings).where(sql`${eq(meetings.boardId, boardId)} and ${eq(meetings.onDay, openDayOf(scene, meeting))}`).get()
  return row?.id ?? null
}
