import { BadFile, RuleError } from '#domain/errors'
import { isFull } from './answers.ts'

const AGAIN_MS = 60_000

export type Queue = {
  /** Called inside the change that asks for something: the work begins when that is saved, for transactions take turns. Whatever stops it, a full disk above all, it begins again a minute later. */
  begin: () => void
  /** Does all that waits, and answers when it is done; while another does it, that one goes on with what has come since. */
  run: () => Promise<void>
}

/** A queue of the process, whichever bundle asks: `work` does all that waits, one after another, and is never at work twice. `name` is the queue's own. */
export function oneAtATime(name: string, work: () => Promise<void>): Queue {
  const SHARED = Symbol.for(`sightline ${name}`)
  const shared = globalThis as { [SHARED]?: { working: boolean; asked: boolean } }
  const state = (shared[SHARED] ??= { working: false, asked: false })
  const run = async () => {
    state.asked = true
    if (state.working) return
    state.working = true
    try {
      while (state.asked) {
        state.asked = false
        await work()
      }
    } finally {
      state.working = false
    }
  }
  const begin = () => void run().catch(() => setTimeout(begin, AGAIN_MS).unref())
  return { run, begin }
}

/** What a person is told of a piece of work that failed: the sentence of a rule, or one of these. Whoever hosts the service is told what nobody foresaw. */
export function sentenceFor(error: unknown, { noRoom, otherwise }: { noRoom: string; otherwise: string }): string {
  if (isFull(error) || (error instanceof BadFile && isFull(error.cause))) return noRoom
  if (error instanceof BadFile || error instanceof RuleError) return error.message
  process.emitWarning(error instanceof Error ? `${error.name}: ${error.message}` : 'Something failed')
  return otherwise
}
