import { expect, test } from 'vitest'
import { isReadable, withoutMark } from './address.ts'

test('an address of ours, properly encoded, can be read', () => {
  for (const path of ['/', '/plans/1?on=2026-06-30', '/search?q=%22a%20OR', '/search?q=caf%C3%A9']) expect(isReadable(path), path).toBe(true)
  for (const path of ['', '//elsewhere.example', 'http://elsewhere.example', '/actions/%ff', '/%', `/${'a'.repeat(4000)}`]) expect(isReadable(path), path).toBe(false)
})

test('the mark of the framework is taken out, wherever it stands', () => {
  expect(withoutMark('/actions/5/update')).toBe('/actions/5/update')
  expect(withoutMark('/actions/5/update?_rsc')).toBe('/actions/5/update')
  expect(withoutMark('/plans/1/actions?_rsc=1x&page=2')).toBe('/plans/1/actions?page=2')
  expect(withoutMark('/plans/1/actions?page=2&_rsc=1x')).toBe('/plans/1/actions?page=2')
})
