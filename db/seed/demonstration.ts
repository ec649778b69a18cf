import { randomUUID } from 'node:crypto'
import type { Store, Tx } from '#db/client'
import type { KeptFile } from '#db/evidence'
import { endSession, startSession } from '#db/sessions'
import type { Day } from '#domain/dates'
import { boardMoments } from './boarding.ts'
import { challengeMoments } from './challenging.ts'
import { commentingMoments } from './commenting.ts'
import { bytesOf, mediaTypeOf } from './files.ts'
import { peopleArrive, planMoments } from './founding.ts'
import { agendaMoment, heldMoments } from './holding.ts'
import { measuringMoments } from './measuring.ts'
import { meetingMoments } from './meeting.ts'
import { evidenceMoments, findingEvidenceMoment } from './proving.ts'
import { packMoment, type MakePaper } from './publishing.ts'
import { reviewMoments } from './reviewing.ts'
import { riskMoments } from './risking.ts'
import { dayOf, found, type Moment, type Scene } from './scene.ts'
import { BOARDS } from './story/board/boards.ts'
import { HELD, PLANNED } from './story/board/held.ts'
import { PACKS } from './story/board/packs.ts'
import type { MatterStory } from './story/board/types.ts'
import { RISKS } from './story/board/risks.ts'
import { DEADLINES_MET, FINDING_EVIDENCE } from './story/calendar.ts'
import { CHALLENGES } from './story/challenges.ts'
import { REVIEWS } from './story/reviews/reviews.ts'
import { PLAN_KEYS, STORY, VISITS } from './story/story.ts'
import type { FileStory, VisitStory } from './story/types.ts'
import { tellingMoments } from './telling.ts'
import { clockMoments, deadlineMoment } from './timing.ts'

/** What the seed can't do itself: keep a file's bytes, make the paper of a report with its files, and the hash of the demonstration's password. */
export type SeedMeans = { makePaper: MakePaper; keep: (bytes: Uint8Array) => Promise<{ sha256: string; size: number }>; passwordHash: string; closedHash: string }

/**
 * Fills an empty database with the demonstration councils: nine months that end yesterday, played in the order of their days
 * through the functions that the screens use. All of it or nothing.
 */
export async function seedDemonstration(store: Pick<Store, 'tx'>, today: Day, { keep, makePaper, passwordHash, closedHash }: SeedMeans): Promise<void> {
  const files = await keepFiles(keep, today)
  const raised = new Map<MatterStory, number>()
  const moments = [
    peopleArrive(Math.max(...STORY.map(({ begun }) => begun)), passwordHash, closedHash),
    ...STORY.flatMap((plan) => [...planMoments(plan), ...plan.actions.flatMap((action) => tellingMoments(plan, action)), ...plan.evidence.flatMap((piece) => evidenceMoments(plan, piece))]),
    ...REVIEWS.flatMap(reviewMoments), ...clockMoments(), ...DEADLINES_MET.map(deadlineMoment), ...FINDING_EVIDENCE.map(findingEvidenceMoment),
    ...PLAN_KEYS.flatMap(meetingMoments), ...measuringMoments(today), ...commentingMoments(today), ...CHALLENGES.flatMap(challengeMoments), ...RISKS.flatMap(riskMoments),
    ...BOARDS.flatMap(boardMoments), ...HELD.flatMap((held) => heldMoments(held, raised)), ...PLANNED.map(agendaMoment), ...PACKS.map((pack) => packMoment(pack, makePaper)), ...VISITS.map(visitMoment),
  ]
  await store.tx((tx) => play(tx, today, files, moments))
}

async function keepFiles(keep: SeedMeans['keep'], today: Day): Promise<Map<FileStory, KeptFile>> {
  const kept = new Map<FileStory, KeptFile>()
  const given = STORY.flatMap(({ evidence }) => evidence.flatMap((piece) => [...(piece.files ?? []), ...(piece.revision?.files ?? [])]))
  const letters = REVIEWS.flatMap(({ letter }) => (letter && 'name' in letter ? [letter] : []))
  const papers = [...BOARDS.map(({ terms }) => terms), ...HELD.flatMap(({ items }) => items.flatMap(({ paper }) => paper ?? []))]
  for (const file of [...given, ...letters, ...papers]) {
    const { sha256, size } = await keep(bytesOf(file, today))
    kept.set(file, { name: file.name, sha256, bytes: size, mediaType: mediaTypeOf(file), scanned: false })
  }
  return kept
}

async function play(tx: Tx, today: Day, files: Scene['files'], moments: readonly Moment[]) {
  const scene: Scene = {
    tx, today, files,
    people: new Map(), authorities: new Map(), plans: new Map(), roles: new Map(), areas: new Map(), actions: new Map(), reviews: new Map(), findings: new Map(),
    evidence: new Map(), measures: new Map(),
  }
  const inOrder = moments.toSorted((a, b) => b.day - a.day || a.rank - b.rank)
  let [day, minute] = [Number.NaN, 0]
  for (const moment of inOrder) {
    minute = moment.day === day ? minute + 1 : 0
    day = moment.day
    const on = dayOf(scene, day)
    await moment.play(scene, { at: instant(on, minute), today: on })
  }
}

/** A day of the story begins at half past eight, and something happens each minute. */
function instant(day: Day, minute: number): string {
  return new Date(Date.parse(`${day}T08:30:00Z`) + minute * 60_000).toISOString()
}

function visitMoment({ person, day }: VisitStory): Moment {
  return {
    day, rank: 16,
    play: async ({ tx, people }, { at }) => {
      const { id, name } = found(people, person)
      const session = randomUUID()
      await startSession(tx, session, { id, name }, at)
      await endSession(tx, session, { personId: id, name }, at)
    },
  }
}
