import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { getDocument, PasswordException, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { LetterPage } from '#domain/letter-draft'
import type { LetterAnswer, LetterTask } from './letter-file.ts'
import { linesOf, type TextRun } from './letter-lines.ts'
import { readLetter } from './read-letter.ts'

const MOST_PAGES = 500
const MOST_LETTERS = 4_000_000
const MOST_LINES = 100_000
// A page of A4 scanned at 600 dots an inch has 35 million.
const MOST_DOTS_OF_PICTURE = 40_000_000
const LEAST_LETTERS_A_PAGE = 10

/** The font names of runs that a page's own text has not shown before are only known once the page's drawing was read. */
async function fontsOf(page: PDFPageProxy, names: readonly string[], known: Map<string, string>) {
  if (names.every((name) => known.has(name))) return
  await page.getOperatorList()
  for (const name of names) known.set(name, page.commonObjs.has(name) ? String((page.commonObjs.get(name) as { name?: unknown } | null)?.name ?? '') : '')
}

async function readPage(page: PDFPageProxy, fonts: Map<string, string>): Promise<LetterPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const items = (await page.getTextContent()).items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
  await fontsOf(page, [...new Set(items.map(({ fontName }) => fontName))], fonts)
  const runs = items.flatMap(({ str, transform, width, fontName }): TextRun[] => {
    const [across = 0, tilt = 0, , up = 0, x = 0, y = 0] = transform as number[]
    return Math.abs(tilt) > Math.abs(across) / 10 ? [] : [{ text: str, x: x - left, y: top - y, width, size: Math.abs(up), font: fonts.get(fontName) ?? '' }]
  })
  page.cleanup()
  return { width: right - left, height: top - bottom, lines: linesOf(runs) }
}

async function readPages(letter: PDFDocumentProxy): Promise<LetterAnswer> {
  if (letter.numPages > MOST_PAGES) return { refused: 'huge' }
  const pages: LetterPage[] = []
  const fonts = new Map<string, string>()
  let [letters, lines] = [0, 0]
  for (let number = 1; number <= letter.numPages; number += 1) {
    const page = await readPage(await letter.getPage(number), fonts)
    pages.push(page)
    letters += page.lines.reduce((sum, { text }) => sum + text.length, 0)
    lines += page.lines.length
    if (letters > MOST_LETTERS || lines > MOST_LINES) return { refused: 'heavy' }
  }
  return letters < pages.length * LEAST_LETTERS_A_PAGE ? { refused: 'scanned' } : { pages, draft: readLetter(pages) }
}

type Canvases = { create: (width: number, height: number) => { canvas: { toBuffer: (type: 'image/png') => Uint8Array }; context: unknown } }
const WIDTH = 900

/** The package that draws is not there on every platform. */
const canDraw = () => import('@napi-rs/canvas').then(() => true, () => false)

async function drawPage(letter: PDFDocumentProxy, number: number): Promise<LetterAnswer> {
  if (number > letter.numPages || !(await canDraw())) return { png: null }
  const page = await letter.getPage(number)
  const { width } = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: WIDTH / width })
  const { canvas, context } = (letter.canvasFactory as unknown as Canvases).create(Math.ceil(viewport.width), Math.min(4 * WIDTH, Math.ceil(viewport.height)))
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise
  return { png: canvas.toBuffer('image/png') }
}

async function answer({ bytes, page }: LetterTask): Promise<LetterAnswer> {
  if (page === 0) return { draws: await canDraw() }
  const parts = join(process.cwd(), 'node_modules', 'pdfjs-dist')
  const opening = getDocument({
    data: bytes, useSystemFonts: false, fontExtraProperties: true, verbosity: 0, stopAtErrors: false, maxImageSize: MOST_DOTS_OF_PICTURE,
    standardFontDataUrl: join(parts, 'standard_fonts', '/'), cMapUrl: join(parts, 'cmaps', '/'), wasmUrl: join(parts, 'wasm', '/'),
  })
  try {
    const letter = await opening.promise
    return page === undefined ? await readPages(letter) : await drawPage(letter, page)
  } catch (error) {
    return { refused: error instanceof PasswordException ? 'locked' : 'broken' }
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread's port has no origin
parentPort?.postMessage(await answer(workerData as LetterTask))
