import { bandRange, heatMapWords, heatRows, levelsOf, type Placed } from '#domain/heat-map'
import type { Tone } from '#domain/paper'
import { levelWords, type RiskBand, type RiskScale } from '#domain/risk-scale'
import { counted } from '#domain/sentence'
import { escaped } from './paper-picture.ts'

const INK = '#0b0c0c'
const FAINT = '#505a5f'
const [LEFT, TOP, WIDTH, LEGEND, FOOT] = [120, 8, 720, 30, 60]
/** A map is no taller than its refs need: it stands among the words of papers. */
const [LOW, HIGH] = [40, 58]
const REFS_ACROSS = 84
const LINE = 18
const REF_LINES = 2

/** A band is filled by its tone; the second band of a tone is darker than the first. The name is in the key, so that colour never stands alone. */
const FILLS: Record<Tone, readonly [string, string]> = {
  green: ['#cce2d8', '#8fc7ac'], amber: ['#fff1b8', '#ffd34d'], red: ['#f6cfc9', '#e58f82'], blue: ['#d2e2f1', '#8fbbe0'], grey: ['#eeefef', '#cecece'],
}

/** The heat map of these risks as an SVG document of its own, with their refs in its cells; `alternative` says the same in words. Sizes are in its own units. */
export function heatMapSvg(scale: RiskScale, risks: readonly Placed[]): { svg: string; width: number; height: number; alternative: string } {
  const across = (WIDTH - LEFT) / scale.size
  const rows = heatRows(scale, risks).map(({ words, cells }) => ({ words, cells: cells.map((cell) => ({ cell, lines: linesOf(cell.risks.map(({ ref }) => ref), Math.max(1, Math.floor(across / REFS_ACROSS * 2))) })) }))
  const high = rows.some(({ cells }) => cells.some(({ lines }) => lines.length > 1)) ? HIGH : LOW
  const bottom = TOP + high * scale.size
  const height = bottom + FOOT + LEGEND
  const alternative = `Heat map of ${counted(risks.length, 'open risk')} by likelihood and impact. ${heatMapWords(scale, risks)}`
  const parts = [
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...rows.flatMap(({ words, cells }, row) => [
      ...wrapped(words).map((line, i, all) => text(LEFT - 10, TOP + high * (row + 0.5) + 5 + (i - (all.length - 1) / 2) * LINE, line, 'end', FAINT)),
      ...cells.flatMap(({ cell, lines }, column) => drawCell(fillOf(scale, cell.band), cell.score, lines, { x: LEFT + across * column, y: TOP + high * row, across, high })),
    ]),
    ...levelsOf(scale).map((impact, i) => text(LEFT + across * (i + 0.5), bottom + 20, levelWords(scale.size, 'impact', impact), 'middle', FAINT)),
    text(LEFT, bottom + 40, 'Likelihood upwards, impact to the right', 'start', FAINT),
    ...key(scale, bottom + FOOT),
  ]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escaped(alternative)}" font-family="Arial, &quot;Liberation Sans&quot;, Helvetica, sans-serif" font-size="14">${parts.join('')}</svg>`
  return { svg, width: WIDTH, height, alternative }
}

type Room = { x: number; y: number; across: number; high: number }

function drawCell(fill: string, score: number, lines: readonly string[], { x, y, across, high }: Room): string[] {
  return [
    `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(across)}" height="${high}" fill="${fill}" stroke="#ffffff" stroke-width="2"/>`,
    text(x + across - 7, y + 17, String(score), 'end', INK, ' font-size="12"'),
    ...lines.map((line, i) => text(x + across / 2, y + high / 2 + 11 + (i - (lines.length - 1) / 2) * LINE, line, 'middle', INK, ' font-weight="bold"')),
  ]
}

/** The refs in at most two lines; where they don't fit, how many more there are: the table beside the map has them all. */
function linesOf(refs: readonly string[], inLine: number): string[] {
  const room = inLine * REF_LINES
  const shown = refs.length > room ? [...refs.slice(0, room - 1), `+${refs.length - room + 1}`] : refs
  return Array.from({ length: Math.ceil(shown.length / inLine) }, (_, i) => shown.slice(i * inLine, (i + 1) * inLine).map((ref) => (ref.length > 8 ? `${ref.slice(0, 7)}…` : ref)).join('  '))
}

function key(scale: RiskScale, y: number): string[] {
  const across = WIDTH / scale.bands.length
  return scale.bands.flatMap((band, i) => [
    `<rect x="${tenth(across * i)}" y="${y}" width="18" height="18" fill="${fillOf(scale, band)}" stroke="${INK}"/>`,
    text(across * i + 26, y + 14, `${band.name.length > 14 ? `${band.name.slice(0, 13)}…` : band.name}, ${bandRange(scale, band)}`, 'start', INK),
  ])
}

function fillOf({ bands }: RiskScale, band: RiskBand): string {
  const before = bands.slice(0, bands.findIndex(({ name }) => name === band.name)).filter(({ tone }) => tone === band.tone).length
  return FILLS[band.tone][before > 0 ? 1 : 0]
}

/** "5 Almost certain" in two lines where it is long. */
function wrapped(words: string): string[] {
  if (words.length <= 12) return [words]
  const at = words.lastIndexOf(' ')
  return [words.slice(0, at), words.slice(at + 1)]
}

const tenth = (value: number) => Math.round(value * 10) / 10
const text = (x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end', fill: string, more = '') => `<text x="${tenth(x)}" y="${tenth(y)}" text-anchor="${anchor}" fill="${fill}"${more}>${escaped(words)}</text>`
