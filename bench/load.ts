import type { Answer, Asking, Visitor } from './visitor.ts'

export type Tally = { seconds: number; cpuMs: number; times: number[]; failed: number; failures: Map<string, number> }
export type Work = {
  /** What is asked next by one of those who ask at once. */
  next: (who: number) => Asking
  /** Why an answer isn't what it should be, or null. */
  wrong: (answer: Answer, asked: Asking) => string | null
}

export const emptyTally = (): Tally => ({ seconds: 0, cpuMs: 0, times: [], failed: 0, failures: new Map() })

/** Asks without a pause, so many at once, for so many seconds. Times are milliseconds of answers that were right, added to the tally. */
export async function drive(visitor: Visitor, work: Work, { atOnce, seconds }: { atOnce: number; seconds: number }, tally: Tally): Promise<void> {
  const began = performance.now()
  const until = began + seconds * 1000
  const fail = (why: string) => {
    tally.failed += 1
    tally.failures.set(why, (tally.failures.get(why) ?? 0) + 1)
  }
  const one = async (who: number) => {
    while (performance.now() < until) {
      const asked = work.next(who)
      const from = performance.now()
      const answer = await visitor.ask(asked).catch((error: Error) => error)
      const took = performance.now() - from
      const why = answer instanceof Error ? answer.message : work.wrong(answer, asked)
      if (why) fail(why)
      else tally.times.push(took)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, (_, who) => one(who)))
  tally.seconds += (performance.now() - began) / 1000
}

/** Answers a second, processor time of the service for each, and how long they took. Milliseconds. */
export type Speed = { perSecond: number; cpuMs: number; p50: number; p95: number; p99: number; failed: number; failures: Record<string, number> }

export function speedOf({ seconds, cpuMs, times, failed, failures }: Tally): Speed {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { perSecond: times.length / seconds, cpuMs: cpuMs / (times.length + failed), p50: at(0.5), p95: at(0.95), p99: at(0.99), failed, failures: Object.fromEntries(failures) }
}
