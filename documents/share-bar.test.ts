import { expect, test } from 'vitest'
import { shareBarSvg } from './share-bar.ts'

const shares = [{ label: 'Going well', count: 6, colour: 'green' }, { label: 'Do better', count: 2, colour: 'red' }, { label: 'Not rated', count: 0, colour: 'grey' }] as const

test('a bar says all of its parts in words, those without any too', () => {
  const { svg, alternative, width, height } = shareBarSvg('Actions', shares)
  expect(alternative).toBe('Actions: 6 going well, 2 do better, 0 not rated.')
  expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`)
  expect(svg).toMatch(/Going well 6.*Do better 2.*Not rated 0/s)
})

test('parts share the width by their numbers', () => {
  const widths = [...shareBarSvg('Actions', shares).svg.matchAll(/<rect x="([\d.]+)" y="0" width="([\d.]+)"/g)].map(([, x, width]) => [x, width])
  expect(widths).toEqual([['0', '510'], ['510', '170']])
})

test('a whole of nothing is drawn without a part', () => {
  const { svg, alternative } = shareBarSvg('Actions', shares.map((share) => ({ ...share, count: 0 })))
  expect([svg.includes('NaN'), alternative]).toEqual([false, 'Actions: 0 going well, 0 do better, 0 not rated.'])
})

test('words from outside are escaped', () => {
  expect(shareBarSvg('Actions', [{ label: '<b>', count: 1, colour: 'blue' }]).svg).toContain('&lt;b&gt; 1')
})
