import { describe, expect, test } from 'vitest'
import { changesSentence, headingMove, movedOf, type Changes, type Listed, type Moved, type MovedAction } from './changes.ts'
import { DEFAULT_SCALE } from './risk-scale.ts'
import type { Status } from './vocabulary.ts'

const none = <T>(): Listed<T> => ({ total: 0, rows: [] })
const many = <T>(total: number): Listed<T> => ({ total, rows: [] })
const moved = <T>(some: Partial<Moved<T>> = {}): Moved<T> => ({ total: 0, rows: [], better: 0, worse: 0, rated: 0, unrated: 0, ...some })
const action = (ref: string, before: Status, after: Status): MovedAction => ({ id: 1, ref, title: 'Visits', before, after, reason: '', by: '', day: '2026-05-20' })

const NOTHING: Changes = {
  from: '2026-05-12', to: '2026-06-09', actions: moved(), measures: moved(), stages: none(), completions: { ...none(), proposed: 0, signed_off: 0, sent_back: 0 }, checkBacks: { ...none(), still_so: 0, not_so: 0 },
  slipped: none(), broughtForward: none(), newActions: none(), evidence: { given: none(), accepted: none(), queried: none() }, findings: { added: none(), answered: none() },
  challenges: { put: none(), answered: none(), judged: none(), escalated: none() }, risks: { added: none(), closed: none(), moved: { ...none(), higher: 0, lower: 0 }, reviewed: 0, open: 0, scale: DEFAULT_SCALE },
  silent: none(), restated: none(), board: { decisions: 0, raised: 0, closed: 0 },
}
const said = (some: Partial<Changes>) => changesSentence({ ...NOTHING, ...some }).replace(/^Since 12 May 2026, /, '')

const ALL: Changes = {
  ...NOTHING, actions: moved({ better: 7, worse: 2, rated: 3, unrated: 1, rows: [action('1.2', 'going_well', 'ones_to_watch'), action('3.4', 'ones_to_watch', 'do_better')] }), measures: moved({ better: 3, worse: 1, rated: 2 }), stages: many(9),
  completions: { ...many(5), proposed: 1, signed_off: 3, sent_back: 1 }, checkBacks: { ...many(2), still_so: 1, not_so: 1 }, slipped: many(4), broughtForward: many(1), newActions: many(2),
  evidence: { given: many(12), accepted: many(8), queried: many(2) }, findings: { added: many(6), answered: many(3) }, challenges: { put: many(4), answered: many(3), judged: many(2), escalated: many(1) },
  risks: { added: many(1), closed: many(1), moved: { ...many(3), higher: 2, lower: 1 }, reviewed: 6, open: 8, scale: DEFAULT_SCALE }, silent: many(2), restated: many(3), board: { decisions: 4, raised: 3, closed: 2 },
}

describe('the sentence', () => {
  test.each<[Partial<Changes>, string]>([
    [{}, 'nothing changed.'],
    [{ silent: many(2) }, 'nothing changed, and 2 owners said nothing.'],
    [{ silent: many(1) }, 'nothing changed, and 1 owner said nothing.'],
    [{ actions: moved({ better: 1 }) }, '1 action moved up.'],
    [{ actions: moved({ better: 7 }) }, '7 actions moved up.'],
    [{ actions: moved({ worse: 1, rows: [action('3.4', 'ones_to_watch', 'do_better')] }) }, '1 action moved down, namely 3.4 to Do better.'],
    [{ actions: moved({ better: 7, worse: 2, rows: [action('1.2', 'going_well', 'ones_to_watch'), action('3.4', 'ones_to_watch', 'do_better'), action('1.1', 'do_better', 'going_well')] }) }, '7 actions moved up and 2 moved down, namely 1.2 to Ones to watch and 3.4 to Do better.'],
    [{ actions: moved({ better: 7, worse: 3 }) }, '7 actions moved up and 3 moved down.'],
    [{ actions: moved({ rated: 2, unrated: 1 }) }, '2 actions were newly rated and 1 is not rated any more.'],
    [{ measures: moved({ better: 1, worse: 2 }) }, '1 measure moved up and 2 moved down.'],
    [{ completions: { ...many(4), proposed: 0, signed_off: 3, sent_back: 1 }, stages: many(3) }, '3 actions were signed off as complete and 1 was sent back.'],
    [{ completions: { ...many(1), proposed: 1, signed_off: 0, sent_back: 0 } }, '1 action was proposed as complete.'],
    [{ checkBacks: { ...many(3), still_so: 2, not_so: 1 }, stages: many(3) }, '2 actions became embedded and 1 was opened again.'],
    [{ stages: many(1) }, '1 action moved to another stage.'],
    [{ slipped: many(4), broughtForward: many(1), silent: many(2) }, '4 dates slipped, 1 was brought forward and 2 owners said nothing.'],
    [{ evidence: { given: many(1), accepted: many(1), queried: none() } }, '1 piece of evidence was given and 1 was accepted.'],
    [{ evidence: { given: none(), accepted: none(), queried: many(1200) } }, '1,200 pieces of evidence were queried.'],
    [{ findings: { added: many(6), answered: many(1) } }, '6 findings were added and 1 was answered.'],
    [{ challenges: { put: many(1), answered: many(2), judged: none(), escalated: many(1) } }, '1 challenge was put, 2 were answered and 1 was escalated.'],
    [{ risks: { added: many(1), closed: none(), moved: { ...many(2), higher: 1, lower: 1 }, reviewed: 6, open: 8, scale: DEFAULT_SCALE } }, '1 risk scored higher, 1 scored lower, 1 was added and 6 risks were looked at.'],
    [{ restated: many(3), newActions: many(1) }, '3 figures were restated and 1 action was added.'],
    [{ board: { decisions: 1, raised: 2, closed: 0 } }, '1 decision was recorded and 2 matters arising were raised.'],
  ])('%#', (some, sentence) => expect(said(some)).toBe(sentence))

  test('says when it began, and when it ended where that is before today', () => {
    expect(changesSentence(NOTHING)).toBe('Since 12 May 2026, nothing changed.')
    expect(changesSentence(NOTHING, '2026-06-09')).toBe('Since 12 May 2026, nothing changed.')
    expect(changesSentence({ ...NOTHING, slipped: many(1) }, '2026-07-01')).toBe('Between 12 May 2026 and 9 June 2026, 1 date slipped.')
  })

  test('of everything it tells the most telling, that there is more, and who said nothing', () => {
    const sentence = changesSentence(ALL)
    expect(sentence).toBe('Since 12 May 2026, 7 actions moved up, 2 moved down, 3 were newly rated, 1 is not rated any more, 3 were signed off as complete, 1 was sent back, 1 became embedded, 1 was opened again, 3 measures moved up, 1 moved down, 2 were newly rated and 2 owners said nothing, and there is more.')
    expect(sentence.split(' ').length).toBeLessThanOrEqual(60)
    expect(sentence).not.toMatch(/[()[\]/%+;]/)
  })
})

test.each<[Status, Status, ReturnType<typeof headingMove>]>([
  ['going_well', 'ones_to_watch', 'worse'], ['going_well', 'do_better', 'worse'], ['ones_to_watch', 'do_better', 'worse'], ['do_better', 'going_well', 'better'], ['ones_to_watch', 'going_well', 'better'],
  ['not_rated', 'do_better', 'rated'], ['not_rated', 'going_well', 'rated'], ['going_well', 'not_rated', 'unrated'], ['do_better', 'do_better', 'same'], ['not_rated', 'not_rated', 'same'],
])('from %s to %s is %s', (before, after, move) => expect(headingMove(before, after)).toBe(move))

test('moved headings are counted whole, the worse ones listed first, and at most two hundred', () => {
  const rows = [action('1', 'not_rated', 'going_well'), action('2', 'do_better', 'going_well'), action('3', 'going_well', 'do_better'), action('4', 'going_well', 'going_well'), action('5', 'going_well', 'not_rated')]
  expect(movedOf(rows)).toMatchObject({ total: 4, better: 1, worse: 1, rated: 1, unrated: 1 })
  expect(movedOf(rows).rows.map(({ ref }) => ref)).toEqual(['3', '2', '1', '5'])
  const long = movedOf(Array.from({ length: 250 }, (_, i) => action(String(i), 'do_better', 'going_well')))
  expect([long.total, long.rows.length, long.better]).toEqual([250, 200, 250])
})
