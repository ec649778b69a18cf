import { expect, test } from 'vitest'
import { keptUntilWritten } from './kept.ts'
import { testDatabase } from './test-database.ts'

test('is made once for each key, and again after anything was written', async () => {
  const { store, actionIds, close } = await testDatabase()
  let made = 0
  const ask = (key: string) => keptUntilWritten(store.db, key, async () => (made += 1))
  expect([await ask('a'), await ask('a'), await ask('b'), await ask('a')]).toEqual([1, 1, 2, 1])
  store.connections.writer.prepare('update actions set version = version + 1 where id = ?').run(actionIds[0])
  expect([await ask('a'), await ask('a')]).toEqual([3, 3])
  close()
})
