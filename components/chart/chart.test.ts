import { describe, expect, test } from 'vitest'
import { chartOf, type Dot, type Plot } from './chart'
import { monthsNamed } from './frame'
import { apart } from './labels'
import { element, escaped } from './svg'

const dot = (x: number, y: number, change: Partial<Dot> = {}): Dot => ({ x, y, words: `${y}%`, hollow: false, mark: 'plain', before: null, ...change })
const FROM = 2024 * 12 + 3
const PLOT: Plot = {
  title: 'KPI 4 Visits in time: run chart', description: 'From April 2024.', from: FROM, to: FROM + 5, every: 1, parts: [[dot(FROM, 49), dot(FROM + 1, 60), dot(FROM + 5, 93)]], newest: ['Sep 2024', '93%'],
  levels: [{ kind: 'target', label: ['Upper target', '90%'], steps: [{ from: FROM, to: FROM + 2, y: 85 }, { from: FROM + 3, to: FROM + 5, y: 90 }] }],
  breaks: [], lanes: [], bounds: { least: 0, most: 100 }, sayMonth: (month) => `month ${month - FROM}`, sayValue: (value) => `${value}%`,
}
const draw = (change: Partial<Plot> = {}) => chartOf({ ...PLOT, ...change }) ?? ''
const count = (svg: string, what: RegExp) => [...svg.matchAll(what)].length

test('a chart is one document with its name and description, and no script, style or address', () => {
  const svg = draw()
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* role="img" aria-labelledby="chart-title chart-description"/)
  expect(svg).toContain('<title id="chart-title">KPI 4 Visits in time: run chart</title><desc id="chart-description">From April 2024.</desc>')
  expect(svg).not.toMatch(/<script|<style|style=|href|NaN|undefined|Infinity/)
})

test('without figures there is no chart', () => expect(chartOf({ ...PLOT, parts: [] })).toBeNull())

test('every figure is a dot that says itself, and blanks between are joined faintly', () => {
  const svg = draw()
  expect(['49%', '60%', '93%'].map((words) => count(svg, new RegExp(`<title>${words}</title>`, 'g')))).toEqual([1, 1, 1])
  expect(svg).toContain('Blank between')
  expect(draw({ parts: [[dot(FROM, 49), dot(FROM + 1, 60)]] })).not.toContain('Blank between')
})

test.each<[string, Partial<Plot>, string]>([
  ['a provisional figure', { parts: [[dot(FROM, 49, { hollow: true })]] }, 'Provisional'],
  ['a restated one', { parts: [[dot(FROM, 49, { before: { y: 51, words: 'first reported as 51%' } })]] }, 'first reported as 51%'],
  ['a real change for the better', { parts: [[dot(FROM, 49, { mark: 'better' })]] }, 'Real change, better'],
  ['a new definition', { breaks: [{ at: FROM + 2, label: 'New definition, Jun 2024' }] }, 'New definition, Jun 2024'],
  ['an action', { lanes: [{ label: '1.2', from: FROM + 1, to: FROM + 3, after: '', words: '1.2 starts' }] }, 'Action complete'],
  ['an action that goes on', { lanes: [{ label: '1.2', from: FROM + 1, to: null, after: 'goes on', words: '1.2 starts' }] }, 'goes on'],
  ['an action from before', { lanes: [{ label: '1.2', from: FROM - 30, to: FROM + 1, after: '', words: '1.2 starts' }] }, '>1.2</text>'],
])('%s is drawn and said', (_, change, words) => {
  const svg = draw(change)
  expect(svg).toContain(words)
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
})

test('a break outside what is drawn is not', () => expect(draw({ breaks: [{ at: FROM, label: 'New definition' }] })).not.toContain('New definition'))

test.each([[[50]], [[0]], [[100, 100]], [[-3, 4]]])('figures of %s alone have an axis', (values) => {
  const svg = draw({ levels: [], parts: [values.map((value, i) => dot(FROM + i, value))], bounds: { least: null, most: null } })
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
})

test('the axis of a percentage ends at 100', () => {
  expect(draw({ parts: [[dot(FROM, 99), dot(FROM + 1, 100)]] })).not.toMatch(/>1[0-9][1-9]%|>120%/)
})

test('what people wrote can not become markup', () => {
  const nasty = '</title><script>alert(1)</script>"\u0001&'
  expect(escaped(nasty)).toBe('&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;')
  expect(element('g', { id: nasty })).toBe('<g id="&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;"/>')
  expect(draw({ title: nasty, description: nasty, newest: [nasty], lanes: [{ label: nasty, from: FROM, to: null, after: nasty, words: nasty }] })).not.toContain('<script')
})

describe('few enough months are named', () => {
  test.each([[FROM, FROM + 5, [0, 1, 2, 3, 4, 5]], [FROM, FROM + 23, [0, 6, 12, 18]], [FROM + 2, FROM + 14, [4, 7, 10, 13]], [FROM, FROM, [0]]])('from %i to %i', (from, to, expected) => {
    const named = monthsNamed(from, to).map((month) => month - FROM)
    expect(named.length).toBeLessThanOrEqual(7)
    expect(named.every((month) => month + FROM >= from && month + FROM <= to)).toBe(true)
    if (from !== FROM + 2) expect(named).toEqual(expected)
  })
})

test('labels never cover each other, and all stay on the chart', () => {
  const placed = apart(Array.from({ length: 8 }, (_, i) => ({ lines: ['a', 'b'], at: 300 + i, colour: '#000' })))
  for (const [i, { top }] of placed.entries()) {
    if (i > 0) expect(top - (placed[i - 1]?.top ?? 0)).toBeGreaterThanOrEqual(32)
    expect(top).toBeGreaterThan(-10)
    expect(top + 32).toBeLessThan(345)
  }
})
