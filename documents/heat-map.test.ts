import { expect, test } from 'vitest'
import { DEFAULT_SCALE, RISK_SIZES, type RiskScale } from '#domain/risk-scale'
import { heatMapSvg } from './heat-map.ts'

const level = (likelihood: number, impact: number) => ({ likelihood, impact })

test('the refs stand in the cells, and the same is said in words', () => {
  const { svg, width, height, alternative } = heatMapSvg(DEFAULT_SCALE, [{ ref: 'R1', current: level(5, 4) }, { ref: 'R2', current: level(5, 4) }, { ref: 'R10', current: level(1, 1) }])
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
  for (const words of ['>R1  R2<', '>R10<', '5 Almost', '>3 Serious<', '>Severe, 16 to 25<', `width="${width}" height="${height}"`]) expect(svg).toContain(words)
  expect(alternative).toBe('Heat map of 3 open risks by likelihood and impact. Severe: R1 (20) and R2 (20). Low: R10 (1).')
})

test.each(RISK_SIZES)('a map of %i by %i has a cell for each score', (size) => {
  const scale: RiskScale = { size, bands: [{ name: 'Low', from: 1, tone: 'grey' }, { name: 'High', from: 5, tone: 'blue' }] }
  const { svg } = heatMapSvg(scale, [{ ref: 'R1', current: level(size, size) }])
  expect([...svg.matchAll(/stroke="#ffffff"/g)]).toHaveLength(size * size)
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
})

test('a crowded cell says how many more there are; what people wrote can not become markup', () => {
  const crowd = Array.from({ length: 12 }, (_, i) => ({ ref: `R${i}`, current: level(1, 1) }))
  const { svg } = heatMapSvg(DEFAULT_SCALE, crowd)
  expect(svg).toMatch(/>R0 {2}R1<.*>\+\d+<|\+\d+</)
  expect(heatMapSvg({ ...DEFAULT_SCALE, bands: [{ name: '<script>"', from: 1, tone: 'green' }, { name: 'High', from: 9, tone: 'red' }] }, [{ ref: '"><b>', current: level(1, 1) }]).svg).not.toMatch(/<script|"><b>/)
})
