import { expect, test } from 'vitest'
import { checkAgendaOpen, checkMembership, checkTimes, draftItems, moved, readTime, sayHowOften, sayLife, sayTimes } from './board.ts'
import { RuleError } from './errors.ts'

test.each([['9:30', '09:30'], ['09.30', '09:30'], [' 14:00 ', '14:00'], ['23:59', '23:59'], ['0:00', '00:00']])('%s is the time %s', (typed, kept) => expect(readTime(typed, 'The start')).toBe(kept))
test.each(['24:00', '14:60', '2pm', '14', '14:0', '1400', '-1:00', '14:00:00', 'noon'])('%s is no time', (typed) => expect(() => readTime(typed, 'The start')).toThrow(RuleError))

test.each([['', ''], ['14:00', ''], ['14:00', '16:00'], ['09:59', '10:00']])('a meeting may last from "%s" to "%s"', (startsAt, endsAt) => expect(() => checkTimes({ startsAt, endsAt })).not.toThrow())
test.each([['', '16:00', 'starts'], ['14:00', '14:00', 'ends'], ['14:00', '09:00', 'ends'], ['9:00', '', 'starts'], ['14:00', 'late', 'ends']])(
  'a meeting can not last from "%s" to "%s"', (startsAt, endsAt, field) => expect(() => checkTimes({ startsAt, endsAt })).toThrow(expect.objectContaining({ name: 'RuleError', field })),
)

test.each([['14:00', '16:30', '2:00pm to 4:30pm'], ['00:15', '', '12:15am'], ['12:00', '', '12:00pm'], ['', '', '']])('%s and %s are said as %s', (startsAt, endsAt, said) => expect(sayTimes({ startsAt, endsAt })).toBe(said))
test.each([[6, 'On a Monday', 'Every 6 weeks. On a Monday'], [1, '', 'Every week'], [null, 'When it is called', 'When it is called'], [null, '', '']])(
  '%s weeks, %s', (everyWeeks, meets, said) => expect(sayHowOften({ everyWeeks, meets })).toBe(said),
)

const today = '2026-03-02'
test.each([['planned', '2026-03-02', 'Planned'], ['planned', '2026-03-01', 'Its day has passed; nothing is recorded yet'], ['closed', '2026-03-01', 'Closed'], ['under_way', '2026-03-01', 'Under way']] as const)(
  'a meeting that is %s on %s', (life, onDay, said) => expect(sayLife({ life, onDay }, today)).toBe(said),
)
test.each([['2026-03-02', null], ['2025-01-01', '2026-03-02'], ['2026-01-01', '2026-01-01']])('somebody sat on a board from %s to %s', (joinedOn, leftOn) => expect(() => checkMembership({ joinedOn, leftOn, today })).not.toThrow())
test.each([['2026-03-03', null, 'joined-day'], ['2026-01-01', '2026-03-03', 'left-day'], ['2026-01-02', '2026-01-01', 'left-day']])(
  'nobody sat on a board from %s to %s', (joinedOn, leftOn, field) => expect(() => checkMembership({ joinedOn, leftOn, today })).toThrow(expect.objectContaining({ name: 'RuleError', field })),
)

test('the agenda of a closed meeting stays as it was', () => {
  expect(() => checkAgendaOpen({ life: 'closed' })).toThrow('stays as it was')
  expect(() => checkAgendaOpen({ life: 'under_way' })).not.toThrow()
})

const kinds = (items: { kind: string }[]) => items.map(({ kind }) => kind)
test('the first agenda of a board has what every agenda has', () => {
  expect(kinds(draftItems([]))).toEqual(['minutes', 'matters_arising', 'what_changed', 'risks', 'challenges'])
  expect(draftItems([])[1]).toEqual({ kind: 'matters_arising', title: 'Matters arising', recurring: true, carried: null })
})
test('what recurs keeps its order and its own title, and what it had not is added around it', () => {
  const carried = [{ kind: 'challenges' as const, title: 'Questions' }, { kind: 'minutes' as const, title: 'Minutes' }, { kind: 'item' as const, title: 'Staffing' }]
  const drafted = draftItems(carried)
  expect(kinds(drafted)).toEqual(['matters_arising', 'what_changed', 'challenges', 'minutes', 'item', 'risks'])
  expect(drafted[2]).toMatchObject({ title: 'Questions', carried: carried[0] })
})

test.each([
  [2, 'up', [2, 1, 3]], [2, 'down', [1, 3, 2]], [1, 'up', [1, 2, 3]], [3, 'down', [1, 2, 3]], [9, 'up', [1, 2, 3]],
] as const)('item %i goes %s', (id, where, after) => expect(moved([1, 2, 3], id, where)).toEqual(after))
