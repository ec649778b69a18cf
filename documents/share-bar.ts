import { escaped } from '#documents/paper-picture'

/** A part of a whole: `colour` is a name out of COLOURS. */
export type Share = { label: string; count: number; colour: keyof typeof COLOURS }

const COLOURS = { green: ['#00703c', '#ffffff'], amber: ['#ffdd00', '#0b0c0c'], red: ['#d4351c', '#ffffff'], blue: ['#1d70b8', '#ffffff'], grey: ['#b1b4b6', '#0b0c0c'] } as const
const [WIDTH, HEIGHT, BAR, SIZE] = [680, 66, 34, 15]
const LETTER = 8.2
const GAP = 18

/** A whole as one bar, its parts side by side with their numbers, and below it what each of them is. */
export function shareBarSvg(of: string, shares: readonly Share[]): { svg: string; width: number; height: number; alternative: string } {
  const whole = shares.reduce((sum, { count }) => sum + count, 0)
  const starts = shares.map((_, at) => shares.slice(0, at).reduce((sum, { count }) => sum + count, 0))
  const across = (count: number) => (whole === 0 ? 0 : (count / whole) * WIDTH)
  const drawn = shares.flatMap(({ count, colour }, at) => (count === 0 ? [] : segment(across(starts[at] ?? 0), across(count), count, COLOURS[colour])))
  const alternative = `${of}: ${shares.map(({ label, count }) => `${count} ${label.toLowerCase()}`).join(', ')}.`
  const parts = [`<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`, ...drawn, ...key(shares)]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escaped(alternative)}" font-family="Arial, &quot;Liberation Sans&quot;, Helvetica, sans-serif" font-size="${SIZE}">${parts.join('')}</svg>`
  return { svg, width: WIDTH, height: HEIGHT, alternative }
}

function segment(x: number, width: number, count: number, [fill, ink]: readonly [string, string]): string[] {
  const fits = width > String(count).length * LETTER + 6
  return [
    `<rect x="${tenth(x)}" y="0" width="${tenth(width)}" height="${BAR}" fill="${fill}" stroke="#ffffff" stroke-width="2"/>`,
    ...(fits ? [text(x + width / 2, BAR / 2 + 5, String(count), ` text-anchor="middle" fill="${ink}" font-weight="bold"`)] : []),
  ]
}

function key(shares: readonly Share[]): string[] {
  const words = shares.map(({ label, count }) => `${label} ${count}`)
  const starts = words.map((_, at) => words.slice(0, at).reduce((sum, each) => sum + each.length * LETTER + 20 + GAP, 0))
  return shares.flatMap(({ colour }, at) => [
    `<rect x="${tenth(starts[at] ?? 0)}" y="${BAR + 12}" width="13" height="13" fill="${COLOURS[colour][0]}" stroke="#0b0c0c" stroke-width="0.5"/>`,
    text((starts[at] ?? 0) + 20, BAR + 24, words[at] ?? '', ' fill="#0b0c0c"'),
  ])
}

const tenth = (value: number) => Math.round(value * 10) / 10
const text = (x: number, y: number, words: string, more: string) => `<text x="${tenth(x)}" y="${tenth(y)}"${more}>${escaped(words)}</text>`
