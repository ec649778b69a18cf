import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

const SECRET = 'gW1f9Z8yT2bQ7xL4mN6pR0sV3uJ5kD8c'
const LIVE = { SIGHTLINE_MODE: 'live', SIGHTLINE_SECRET: SECRET, SIGHTLINE_URL: 'https://improvement.example.gov.uk' }

test('with nothing set it is a demonstration on this machine alone', () => {
  expect(readConfig({})).toMatchObject({ mode: 'demonstration', host: '127.0.0.1', port: 3000, url: 'http://localhost:3000', data: 'data', trustProxy: 'no' })
})

test('blank settings count as not set', () => expect(readConfig({ PORT: '', SIGHTLINE_MODE: '' })).toMatchObject({ port: 3000, mode: 'demonstration' }))

test('a demonstration is never opened to a network', () => {
  expect(() => readConfig({ SIGHTLINE_HOST: '0.0.0.0' })).toThrow('on this machine alone')
})

describe('live use', () => {
  test('starts with its own secret and address', () => expect(readConfig(LIVE)).toMatchObject({ mode: 'live', secret: SECRET }))
  test.each([
    ['no secret', { ...LIVE, SIGHTLINE_SECRET: '' }, 'Set SIGHTLINE_SECRET'],
    ['a short secret', { ...LIVE, SIGHTLINE_SECRET: 'short' }, 'too weak'],
    ['a secret of one letter', { ...LIVE, SIGHTLINE_SECRET: 'a'.repeat(64) }, 'too weak'],
    ['no address', { ...LIVE, SIGHTLINE_URL: '' }, 'needs SIGHTLINE_URL'],
    ['an address that is none', { ...LIVE, SIGHTLINE_URL: 'improvement' }, 'SIGHTLINE_URL must be the address'],
  ])('is stopped by %s, with what to set', (_, env, sentence) => expect(() => readConfig(env)).toThrow(sentence))
})

test.each([
  [{ PORT: 'abc' }, 'PORT must be a number'],
  [{ PORT: '70000' }, 'PORT must be at most 65535'],
  [{ SIGHTLINE_MODE: 'test' }, 'SIGHTLINE_MODE must be'],
  [{ CLAMD_PORT: 'x' }, 'CLAMD_PORT must be a number'],
])('a wrong value stops the start: %o', (env, sentence) => expect(() => readConfig(env)).toThrow(sentence))
