import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** How long a thread may take, how many megabytes its own heap may hold, and how many the whole process may gain meanwhile. */
export type WorkerLimits = { seconds: number; heap: number; megabytes: number }
/** Why there is no answer: it took too long or too much memory, or it ended without one. */
export type WorkerStopped = { refused: 'too-slow' | 'heavy' | 'broken' }

// One queue a worker for the process, whichever bundle asks.
const QUEUES = Symbol.for('sightline workers')
const shared = globalThis as { [QUEUES]?: Map<string, Promise<unknown>> }

/** What the worker of a file in this folder answers to a task, within limits and in a thread that is ended then. One task of a file at a time: each takes memory, and the machine serves pages meanwhile. */
export function askWorker<T>(file: string, task: object, limits: WorkerLimits): Promise<T | WorkerStopped> {
  const queues = (shared[QUEUES] ??= new Map())
  const work = () => ask<T>(file, task, limits)
  const turn = (queues.get(file) ?? Promise.resolve()).then(work, work)
  queues.set(file, turn)
  return turn
}

const LOOKED_AT_EVERY_MS = 50

/** A thread's own limits don't count the bytes of its buffers, where what a small file packs comes apart: what the whole process gains is watched too. */
function ask<T>(file: string, task: object, { seconds, heap, megabytes }: WorkerLimits): Promise<T | WorkerStopped> {
  return new Promise((resolve) => {
    // Written so that the bundler, which follows "new Worker", doesn't take the worker and all that it uses for a part of a page.
    const worker: Worker = Reflect.construct(Worker, [join(process.cwd(), 'documents', file), {
      workerData: task, resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 }, stdout: true, stderr: true, env: {},
    }])
    const settle = (answer: T | WorkerStopped) => {
      clearTimeout(timer)
      clearInterval(watch)
      void worker.terminate()
      resolve(answer)
    }
    const timer = setTimeout(() => settle({ refused: 'too-slow' }), seconds * 1000)
    const most = process.memoryUsage.rss() + megabytes * 1024 ** 2
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) settle({ refused: 'heavy' })
    }, LOOKED_AT_EVERY_MS)
    worker.once('message', settle)
    worker.once('error', (error: NodeJS.ErrnoException) => settle({ refused: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'heavy' : 'broken' }))
    worker.once('exit', () => settle({ refused: 'broken' }))
  })
}
