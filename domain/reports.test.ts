import { describe, expect, test } from 'vitest'
import { RuleError } from './errors.ts'
import { checkPublishing, checkReport, type Built } from './reports.ts'

const TODAY = '2026-03-02'
const said = { title: 'Report to the panel', fromDay: '2026-01-20', toDay: TODAY, month: '2026-01-31' }
const refused = (work: () => void) => {
  try {
    work()
  } catch (error) {
    return error instanceof RuleError ? `${error.field ?? ''}: ${error.message}` : String(error)
  }
  return 'allowed'
}

describe('what a report tells of', () => {
  test.each<[string, Partial<typeof said> | { month: null }, string]>([
    ['today, and a month', {}, 'allowed'],
    ['without a month', { month: null }, 'allowed'],
    ['of the month it ends in', { month: '2026-03-31' }, 'allowed'],
    ['a blank title', { title: '  ' }, 'title: Enter a title'],
    ['tomorrow', { toDay: '2026-03-03' }, 'to: A report tells of what has happened: its last day must be today, 2 March 2026, or earlier'],
    ['one day', { fromDay: TODAY }, 'from: The day it tells from must be before its last day'],
    ['backwards', { fromDay: '2026-03-02', toDay: '2026-03-01' }, 'from: The day it tells from must be before its last day'],
    ['a day that ends no month', { month: '2026-01-30' }, 'month: Enter the month of the figures as a month and a year, like 6 2026'],
    ['a later month', { month: '2026-04-30' }, 'month: The month of the figures must not be after the report’s last day'],
  ])('%s', (_, other, sentence) => {
    expect(refused(() => checkReport({ ...said, ...other }, TODAY))).toBe(sentence)
  })
})

describe('publishing', () => {
  const ready: Built = { life: 'ready', reportVersion: 4, content: '{}' }
  const first = { corrects: false, reason: '' }
  test.each<[string, Built | undefined, typeof first, string]>([
    ['a first version of what was built last', ready, first, 'allowed'],
    ['a correction with its reason', ready, { corrects: true, reason: 'The figure of May was wrong.' }, 'allowed'],
    ['a correction without one', ready, { corrects: true, reason: 'Wrong figure' }, 'reason: Say in at least one sentence what this version corrects'],
    ['nothing built', undefined, first, ': This report has not been built yet: build it, check it, then publish it'],
    ['a build that failed', { ...ready, life: 'failed' }, first, ': The last building of this report failed: build it again before publishing it'],
    ['a build that waits', { ...ready, life: 'waiting', content: null }, first, ': The files of this report are still being written: wait until they are ready'],
    ['files still being written', { ...ready, life: 'building' }, first, ': The files of this report are still being written: wait until they are ready'],
    ['a build from before the last change', { ...ready, reportVersion: 3 }, first, ': This report was changed after it was built: build it again and check it before publishing it'],
  ])('%s', (_, build, said_, sentence) => {
    expect(refused(() => checkPublishing(build, 4, said_))).toBe(sentence)
  })
})
