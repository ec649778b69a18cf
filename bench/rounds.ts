import { setTimeout as wait } from 'node:timers/promises'
import { drive, emptyTally, speedOf, type Speed, type Work } from './load.ts'
import type { Subject } from './subjects.ts'
import { AT_ONCE, type Measured } from './targets.ts'
import type { Visitor } from './visitor.ts'

export type Measurement = { name: Measured; atOnce: number; speed: Speed; bare: Speed }
type Lengths = { rounds: number; seconds: number }

/** What the service says of itself, when it was started to be measured: memory in bytes; queries and processor time in milliseconds since the start. */
export async function innerFigures(visitor: Visitor): Promise<{ queries: number; rss: number; cpuMs: number }> {
  const { queries, memory, cpu } = JSON.parse(await visitor.page('/measure')) as { queries: number; memory: { rss: number }; cpu: { user: number; system: number } }
  return { queries, rss: memory.rss, cpuMs: (cpu.user + cpu.system) / 1000 }
}

export type FirstAfterChange = { queries: number; ms: number }

/** What is asked for right after somebody's change, when nothing kept from before holds: the most queries, and the middle of the times. Nothing else is asked meanwhile. */
export async function firstAfterChange(changes: Subject, subject: Subject): Promise<FirstAfterChange> {
  const [changing, work] = [changes.work(1), subject.work(1)]
  const times: number[] = []
  let queries = 0
  for (let i = 0; i < 11; i += 1) {
    await askOnce(changes.visitor, changing)
    const before = await innerFigures(subject.visitor)
    const from = performance.now()
    await askOnce(subject.visitor, work)
    times.push(performance.now() - from)
    queries = Math.max(queries, (await innerFigures(subject.visitor)).queries - before.queries)
  }
  return { queries, ms: times.toSorted((a, b) => a - b)[5] ?? Number.NaN }
}

async function askOnce(visitor: Visitor, work: Work): Promise<void> {
  const asked = work.next(0)
  const why = work.wrong(await visitor.ask(asked), asked)
  if (why) throw new Error(`${asked.path}: ${why}`)
}

/** Asks for each until its code is compiled and its data is at hand. */
export async function warmUp(subjects: Subject[], seconds: number): Promise<void> {
  for (const subject of subjects) await drive(subject.visitor, subject.work(10), { atOnce: 10, seconds }, emptyTally())
}

/** Measures all in turn, in several rounds, so that what else the machine does falls on all alike; and the yardstick beside each, a third as long. */
export async function measureInRounds(visitor: Visitor, yardstick: Visitor, subjects: Subject[], { rounds, seconds }: Lengths) {
  const tallies = subjects.flatMap((subject) => AT_ONCE.map((atOnce) => ({ subject, atOnce, service: emptyTally(), bare: emptyTally() })))
  let mostRss = 0
  for (let round = 1; round <= rounds; round += 1) {
    console.log(`Round ${round} of ${rounds}`)
    for (const { subject, atOnce, service, bare } of tallies) {
      const before = await innerFigures(subject.visitor)
      await drive(subject.visitor, subject.work(atOnce), { atOnce, seconds: seconds / rounds }, service)
      const after = await innerFigures(subject.visitor)
      service.cpuMs += after.cpuMs - before.cpuMs
      mostRss = Math.max(mostRss, after.rss)
      await drive(yardstick, subject.bareWork(atOnce), { atOnce, seconds: seconds / rounds / 3 }, bare)
    }
  }
  await wait(20_000)
  const measurements: Measurement[] = tallies.map(({ subject, atOnce, service, bare }) => ({ name: subject.name, atOnce, speed: speedOf(service), bare: speedOf(bare) }))
  return { measurements, mostRss, afterRss: (await innerFigures(visitor)).rss }
}
