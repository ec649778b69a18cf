import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { inTurn } from './in-turn.ts'

/** What the thread is asked: an SVG, and how many dots of the picture are one unit of it. */
export type PictureTask = { svg: string; scale: number }

const SECONDS = 20
const MEGABYTES = 256

/** A chart as PNG, two dots to the unit, drawn in a thread of its own, one at a time. Null where nothing can be drawn here, or it takes too long. */
export function pictureOf(svg: string, scale = 2): Promise<Uint8Array | null> {
  return inTurn('pictures', () => draw({ svg, scale }))
}

function draw(task: PictureTask): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    // Written so that the bundler, which follows "new Worker", doesn't take the worker and all that draws for a part of a page.
    const worker: Worker = Reflect.construct(Worker, [join(process.cwd(), 'documents', 'chart-worker.ts'), {
      workerData: task, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES }, stdout: true, stderr: true, env: {},
    }])
    const settle = (png: Uint8Array | null) => {
      clearTimeout(timer)
      void worker.terminate()
      resolve(png)
    }
    const timer = setTimeout(() => settle(null), SECONDS * 1000)
    worker.once('message', settle)
    worker.once('error', () => settle(null))
    worker.once('exit', () => settle(null))
  })
}
