import { expect, test, vi } from 'vitest'
import { BadFile } from '#domain/errors'
import { oneAtATime, sentenceFor } from './one-at-a-time.ts'

test('work is never done twice at once, and what is asked for meanwhile is done after it', async () => {
  const [waiting, done] = [[1, 2], [] as number[]]
  let atWork = 0
  const work = async () => {
    expect(atWork += 1).toBe(1)
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await Promise.resolve()
      done.push(next)
    }
    atWork -= 1
  }
  const queue = oneAtATime('test of taking turns', work)
  const same = oneAtATime('test of taking turns', work)
  const first = queue.run()
  waiting.push(3)
  await Promise.all([first, same.run(), queue.run()])
  expect(done).toEqual([1, 2, 3])
})

test('work that fails can begin again', async () => {
  let broken = true
  let runs = 0
  const queue = oneAtATime('test of failing', async () => {
    runs += 1
    if (broken) throw new Error('Broken')
  })
  await expect(queue.run()).rejects.toThrow('Broken')
  broken = false
  await queue.run()
  expect(runs).toBe(2)
})

test('work that fails is tried again a minute later, until it is done', async () => {
  vi.useFakeTimers()
  let runs = 0
  const queue = oneAtATime('test of trying again', async () => {
    runs += 1
    if (runs < 3) throw new Error('Broken')
  })
  queue.begin()
  await vi.advanceTimersByTimeAsync(59_000)
  expect(runs).toBe(1)
  await vi.advanceTimersByTimeAsync(61_000)
  expect(runs).toBe(3)
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

test('a failure is told in a sentence, never in the machine’s words, which are for whoever hosts the service', () => {
  const warned = vi.spyOn(process, 'emitWarning').mockReturnValue()
  const words = { noRoom: 'No room.', otherwise: 'It failed.' }
  expect(sentenceFor(new BadFile('The file is damaged.'), words)).toBe('The file is damaged.')
  expect(sentenceFor(Object.assign(new Error('write'), { code: 'ENOSPC' }), words)).toBe('No room.')
  expect(sentenceFor(new BadFile('Upload it again.', { cause: Object.assign(new Error('write'), { code: 'ENOSPC' }) }), words)).toBe('No room.')
  expect(sentenceFor(Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' }), words)).toBe('No room.')
  expect(sentenceFor(new TypeError('undefined is not a function'), words)).toBe('It failed.')
  expect(warned.mock.calls).toEqual([['TypeError: undefined is not a function']])
  warned.mockRestore()
})
