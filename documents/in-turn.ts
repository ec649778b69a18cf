// One queue of a name for the process, whichever bundle asks.
const QUEUES = Symbol.for('sightline queues')
const shared = globalThis as { [QUEUES]?: Map<string, Promise<unknown>> }

/** Does the work of a queue one after the other: each takes memory, and the machine serves pages meanwhile. */
export function inTurn<T>(queue: string, work: () => Promise<T>): Promise<T> {
  const queues = (shared[QUEUES] ??= new Map())
  const turn = (queues.get(queue) ?? Promise.resolve()).then(work, work)
  queues.set(queue, turn)
  return turn
}
