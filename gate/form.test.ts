import { describe, expect, test } from 'vitest'
import { choice, choices, day, email, files, id, ids, inOrder, line, lines, month, number, optional, optionalDay, optionalId, passage, password, tick, version } from './fields.ts'
import { childrensDataIn, formToken, parseForm, typedIn, type Form } from './form.ts'

function data(values: Record<string, string | string[] | File>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) for (const each of [value].flat()) form.append(name, each)
  return form
}
const errorOf = (form: Form, values: Parameters<typeof data>[0]) => {
  const read = parseForm(form, data(values))
  return 'errors' in read ? read.errors : []
}
const inputOf = <F extends Form>(form: F, values: Parameters<typeof data>[0]) => {
  const read = parseForm(form, data(values))
  return 'input' in read ? read.input : undefined
}

describe('what a field refuses, with its sentence', () => {
  test.each<[string, Form, Parameters<typeof data>[0], string, string]>([
    ['a blank line', { x: line('Title') }, { x: '  ' }, 'x', 'Enter title'],
    ['a missing line', { x: line('E-mail address') }, {}, 'x', 'Enter e-mail address'],
    ['a long line', { x: line('Title') }, { x: 'a'.repeat(201) }, 'x', 'Title must be 200 characters or fewer. It has 201'],
    ['100,000 characters', { x: passage('Note') }, { x: 'a'.repeat(100_000) }, 'x', 'Note must be 4,000 characters or fewer. It has 100,000'],
    ['a NUL byte', { x: passage('Note') }, { x: 'a\u0000b' }, 'x', 'Note has a character in it that can not be saved: type it again rather than pasting it'],
    ['a file where text should be', { x: line('Title') }, { x: new File(['a'], 'a.txt') }, 'x', 'Enter title'],
    ['an unknown status', { x: choice(['a', 'b'], 'Select a heading') }, { x: 'c' }, 'x', 'Select a heading'],
    ['one unknown of several', { x: choices(['a', 'b'], 'Select agencies') }, { x: ['a', 'c'] }, 'x', 'Select agencies'],
    ['an id that is none', { x: id('Open it again') }, { x: '1e3' }, 'x', 'Open it again'],
    ['an id of zero', { x: id('Open it again') }, { x: '0' }, 'x', 'Open it again'],
    ['an id below zero', { x: id('Open it again') }, { x: '-1' }, 'x', 'Open it again'],
    ['no version', { version }, {}, 'version', 'This form is not whole: open the page again and repeat your change'],
    ['too few ids', { x: ids('Select one', { least: 1 }) }, {}, 'x', 'Select one'],
    ['too many ids', { x: ids('Select one', { most: 1 }) }, { x: ['1', '2'] }, 'x', 'Choose at most 1'],
    ['a number that is none', { x: number('Days', { least: 1, most: 90 }) }, { x: '1.5' }, 'x', 'Days must be a whole number from 1 to 90'],
    ['a number too large', { x: number('Days', { least: 1, most: 90 }) }, { x: '91' }, 'x', 'Days must be a whole number from 1 to 90'],
    ['an address that is none', { x: email('E-mail address') }, { x: 'a@b' }, 'x', 'E-mail address must be like name@example.gov.uk'],
    ['a short password', { x: password('Password', { least: 12 }) }, { x: 'short' }, 'x', 'Password must be 12 characters or more'],
    ['an impossible date', { x: optionalDay('Due date') }, { 'x-day': '31', 'x-month': '2', 'x-year': '2027' }, 'x-day', 'Due date must be a real date, like 27 3 2027'],
    ['a date left out', { x: day('Due date') }, {}, 'x-day', 'Enter due date'],
    ['an impossible month', { x: month('Month') }, { 'x-month': '13', 'x-year': '2026' }, 'x-month', 'Month must be a real month, like 6 2026, between 1990 and 2100'],
    ['half a month', { x: month('Month') }, { 'x-month': '6', 'x-year': '' }, 'x-year', 'Month must include a year'],
    ['a month left out', { x: month('Month') }, {}, 'x-month', 'Enter the month'],
    ['too many lines', { x: lines('Outcomes', { most: 1 }) }, { x: 'a\nb' }, 'x', 'Outcomes can have at most 1 lines'],
  ])('%s', (_, form, values, field, message) => expect(errorOf(form, values)).toEqual([{ field, message }]))
})

test('what is right is read', () => {
  const form = {
    title: line('Title'), note: passage('Note', { optional: true }), due: optionalDay('Due'), status: optional(choice(['a'], 'no')), owner: optionalId('no'),
    several: ids('no'), order: inOrder('no'), ticked: tick, outcomes: lines('Outcomes'),
  }
  expect(inputOf(form, { title: '  Visit   children ', note: 'One\r\nTwo', 'due-day': '1', 'due-month': '2', 'due-year': '2027', status: '', owner: '', several: ['3', '3', '4'], order: ['3', '3'], ticked: 'on', outcomes: 'I am safe\n\n I am heard ' }))
    .toEqual({ title: 'Visit children', note: 'One\nTwo', due: '2027-02-01', status: null, owner: null, several: [3, 4], order: [3, 3], ticked: true, outcomes: ['I am safe', 'I am heard'] })
})

test('a month is read as its last day', () => {
  expect(inputOf({ x: month('Month') }, { 'x-month': 'Feb', 'x-year': '2028' })).toEqual({ x: '2028-02-29' })
})

test('every wrong field is said at once', () => {
  expect(errorOf({ a: line('Title'), b: id('Open it again') }, {}).map(({ field }) => field)).toEqual(['a', 'b'])
})

test('a browser’s empty file is no file', () => {
  expect(inputOf({ x: files }, { x: new File([], '') })).toEqual({ x: [] })
  expect(inputOf({ x: files }, { x: new File([], 'undefined') })).toEqual({ x: [] })
  expect(inputOf({ x: files }, { x: new File([], 'empty.pdf') })?.x).toHaveLength(1)
})

test('what was typed is kept, but no password, token or file', () => {
  expect(typedIn(data({ note: 'a', ids: ['1', '2'], password: 'secret', 'new-password': 'secret', 'form-token': 't', version: '3', $ACTION_KEY: 'k', 'confirm-childrens-data': 'c', file: new File(['a'], 'a.txt') })))
    .toEqual({ note: 'a', ids: ['1', '2'] })
})

describe("trust 37: the children's-data warning", () => {
  const form = { note: passage('Note'), files, choice: choice(['a'], 'no') }
  test('speaks of free text and of file names', () => {
    expect(childrensDataIn(form, data({ note: 'NHS number 943 476 5919' }))?.sentence).toBeTruthy()
    expect(childrensDataIn(form, data({ note: '', files: new File(['a'], 'review 943-476-5919.pdf') }))?.sentence).toBeTruthy()
    expect(childrensDataIn(form, data({ note: 'Twelve visits were late' }))).toBeNull()
  })
  test('is confirmed for exactly what was written', () => {
    const one = childrensDataIn(form, data({ note: 'NHS number 943 476 5919' }))
    expect(childrensDataIn(form, data({ note: 'NHS number 943 476 5919' }))?.token).toBe(one?.token)
    expect(childrensDataIn(form, data({ note: 'NHS number 943 476 5919 and more' }))?.token).not.toBe(one?.token)
    expect(one?.sentence).not.toContain('943')
  })
})

test('a form’s token is never the same twice', () => {
  expect(new Set(Array.from({ length: 100 }, formToken)).size).toBe(100)
  expect(formToken()).toMatch(/^[\w-]{16,64}$/)
})
