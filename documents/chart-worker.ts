import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { PictureTask } from './chart-picture.ts'

const FONT = 'Sightline chart'

/** The package that draws is not there on every platform. A machine may have no fonts: those that come with the PDF reader are used. */
async function draw({ svg, scale }: PictureTask): Promise<Uint8Array | null> {
  const drawing = await import('@napi-rs/canvas').catch(() => null)
  if (!drawing) return null
  const { createCanvas, GlobalFonts, loadImage } = drawing
  for (const style of ['Regular', 'Bold']) GlobalFonts.registerFromPath(join(process.cwd(), 'node_modules', 'pdfjs-dist', 'standard_fonts', `LiberationSans-${style}.ttf`), FONT)
  const picture = await loadImage(Buffer.from(svg.replace(/font-family="[^"]*"/, `font-family="${FONT}"`)))
  const [width, height] = [Math.ceil(picture.width * scale), Math.ceil(picture.height * scale)]
  Object.assign(picture, { width, height })
  const canvas = createCanvas(width, height)
  canvas.getContext('2d').drawImage(picture, 0, 0, width, height)
  return canvas.toBuffer('image/png')
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread's port has no origin
parentPort?.postMessage(await draw(workerData as PictureTask))
