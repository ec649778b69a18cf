import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { pictureOf } from './chart-picture.ts'

const svg = (words: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50" width="200" height="50" font-family="Arial, &quot;Liberation Sans&quot;" font-size="14"><rect width="200" height="50" fill="#ffffff"/><text x="10" y="30">${words}</text></svg>`

async function darkDots(png: Uint8Array): Promise<number> {
  const picture = await loadImage(Buffer.from(png))
  const canvas = createCanvas(picture.width, picture.height)
  const context = canvas.getContext('2d')
  context.drawImage(picture, 0, 0)
  const { data } = context.getImageData(0, 0, picture.width, picture.height)
  return data.filter((value, i) => i % 4 === 0 && value < 100).length
}

test('a chart becomes a PNG of twice its size with its words in it, on white', async () => {
  const [words, bare] = [await pictureOf(svg('Jun 2021')), await pictureOf(svg(''))]
  expect(Buffer.from(words ?? []).subarray(1, 4).toString()).toBe('PNG')
  const { width, height } = await loadImage(Buffer.from(words ?? []))
  expect([width, height]).toEqual([400, 100])
  expect(await darkDots(words ?? new Uint8Array())).toBeGreaterThan(300)
  expect(await darkDots(bare ?? new Uint8Array())).toBe(0)
})

test('what is no drawing gives no picture', async () => {
  expect(await pictureOf('no drawing')).toBeNull()
})
