import { askWorker } from './ask-worker.ts'

/** What the thread is asked: an SVG, and how many dots of the picture are one unit of it. */
export type PictureTask = { svg: string; scale: number }

const LIMITS = { seconds: 20, heap: 256, megabytes: 512 }

/** A chart as PNG, two dots to the unit, drawn in a thread of its own. Null where nothing can be drawn here, or it takes too long. */
export async function pictureOf(svg: string, scale = 2): Promise<Uint8Array | null> {
  const answer = await askWorker<Uint8Array | null>('chart-worker.ts', { svg, scale } satisfies PictureTask, LIMITS)
  return answer instanceof Uint8Array ? answer : null
}
