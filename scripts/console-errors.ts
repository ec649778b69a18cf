import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest'

let spy: MockInstance<typeof console.error>

// What is said on console.error in a test is something that went wrong: React's warnings above all.
beforeEach(() => {
  spy = vi.spyOn(console, 'error')
})

afterEach(() => {
  const said = spy.mock.calls.slice()
  spy.mockRestore()
  expect(said, 'console.error was called').toEqual([])
})
