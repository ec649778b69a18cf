import { expect, test } from 'vitest'
import { run } from './run.mjs'

const node = (program: string) => run(process.execPath, ['-e', program])

test("answers with the program's exit code", async () => {
  expect(await node('')).toBe(0)
  expect(await node('process.exit(3)')).toBe(3)
})

test('answers 128 and the signal for a program that was stopped', async () => {
  expect(await node('process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)')).toBe(143)
})

test('a program that is not there is an error, not an exit code', async () => {
  await expect(run('no-such-program-here', [])).rejects.toMatchObject({ code: 'ENOENT' })
})
