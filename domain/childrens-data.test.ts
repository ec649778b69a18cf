import { describe, expect, test } from 'vitest'
import { findChildrensData, sentenceFor } from './childrens-data.ts'

const kinds = (text: string) => findChildrensData(text).map((finding) => finding.kind)
const marked = (text: string) => findChildrensData(text).map(({ at, length }) => text.slice(at, at + length))

// None of these was issued to anybody: 943 476 5919 is the NHS's own example, 999 numbers are kept for tests.
describe('NHS numbers', () => {
  test.each([
    '9434765919', 'NHS 943 476 5919.', 'NHS no: 943-476-5919', 'NHS9434765919', '943 476 5919', '943‑476‑5919',
    'case_943_476_5919.docx', '9434765919.pdf', '943.476.5919', 'known as 9990000018, and', '4010232137',
  ])('found in %j', (text) => expect(kinds(text)).toEqual(['nhs-number']))

  test.each([
    ['the check digit is wrong', '943 476 5918'],
    ['the check digit would be ten, which is never issued', '943 476 5030'],
    ['part of a longer number', '94347659190'],
    ['part of a longer number in front', '19434765919'],
    ['one digit over and over is a placeholder', '111 111 1111'],
    ['nine digits', '943476591'],
    ['money', 'cost £9434765919'],
    ['a decimal fraction', '0.9434765919'],
    ['a telephone with its country', '+44 9434765919'],
    ['digits on two lines', '943 476\n5919'],
  ])('not when %s', (_why, text) => expect(kinds(text)).toEqual([]))

  test('every single wrong digit is noticed', () => {
    const number = '9434765919'
    for (let place = 0; place < 10; place += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const changed = `${number.slice(0, place)}${digit}${number.slice(place + 1)}`
        expect(kinds(changed), changed).toEqual(changed === number ? ['nhs-number'] : [])
      }
    }
  })

  test('about one ten-digit number in eleven passes by chance, which is why this only warns', () => {
    let passed = 0
    for (let number = 4_000_000_000; number < 4_000_011_000; number += 1) passed += kinds(String(number)).length
    expect(passed).toBeGreaterThan(900)
    expect(passed).toBeLessThan(1_050)
  })
})

describe('unique pupil numbers', () => {
  test.each([
    'B801200005001', 'b801200005001', 'UPN:B801200005001', 'UPNB801200005001', 'pupil_B801200005001_plan.docx',
    'B 801 2000 05 001', 'B-801-2000-05-001', 'P207000016049',
  ])('found in %j', (text) => expect(kinds(text)).toEqual(['upn']))

  test('a temporary number ends in a letter that counts too', () => {
    // 93 - 13 for the 1 that fell away, and 13 times A = 0 or B = 1.
    expect(kinds('M80120000500A')).toEqual(['upn'])
    expect(kinds('B80120000500B')).toEqual(['upn'])
    expect(kinds('M80120000500B')).toEqual([])
  })

  test.each([
    ['the check letter is wrong', 'C801200005001'],
    ['the letter is one that is not used', 'I801200005001'],
    ['a digit is missing', 'B80120000500'],
    ['it runs on', 'B8012000050012'],
    ['it is the end of a word', 'AB801200005001'],
  ])('not when %s', (_why, text) => expect(kinds(text)).toEqual([]))
})

describe('dates of birth', () => {
  test.each([
    'born 4 March 2012', 'Born on the 4th of March 2012', 'DOB 04/03/2012', 'dob: 4.3.12', 'D.O.B. 04-03-2012', 'Date of birth: 2012-03-04',
    'date of birth\n4 Mar 2012', 'birthday is March 4, 2012', '04/03/2012 (DOB)', '4 March 2012 is her date of birth', 'dob_04_03_2012.pdf',
    'child-dob-20120304.docx', 'DOB04032012', 'dob 040312', 'birth date 3/25/2012', 'The newborn check was late. He was born 4 March 2012',
  ])('found in %j', (text) => expect(kinds(text)).toEqual(['date-of-birth']))

  test.each([
    ['it stands alone', 'Due 4 March 2024'],
    ['it is a file of minutes', 'board-minutes-2021-09-21.docx'],
    ['only the year is given', 'born in 2012'],
    ['only the month is given', 'born in March 2012'],
    ['the sentence has ended', 'The idea was born in a workshop. Review due 4 March 2024'],
    ['it is about newborn children', 'Newborn assessments complete by 4 March 2024'],
    ['it is about unborn children', 'Unborn and new-born protocol, 4 March 2024'],
    ['the word is only a part of another', 'Osborne and Dobson to report on 4 March 2024'],
    ['the word is far away', 'Children born into care are the subject of a practice review that the board will receive on 4 March 2024'],
    ['there is no such month', 'dob 45/13/2012'],
    ['there is no day nought', 'dob 00/03/2012'],
  ])('not when %s', (_why, text) => expect(kinds(text)).toEqual([]))

  test('a word of birth beyond a sentence does not hide a nearer one', () => {
    expect(kinds('Was born. Her DOB is 4 March 2012')).toEqual(['date-of-birth'])
  })
})

describe('postcodes', () => {
  test.each(['NE6 2LL', 'ne6 2ll', 'SW1A 1AA', 'SW1A1AA', 'M1 1AE', 'visit_W1A_0AX.pdf', 'ec1a-1bb', 'CR2 6XH,', 'DN55 1PT'])(
    'found in %j', (text) => expect(kinds(text)).toEqual(['postcode']))

  test.each([
    ['a district alone', 'NE6 and SW1A'],
    ['no such area', 'QQ1 1AA'],
    ['letters never used at the end', 'NE6 2CK'],
    ['a section of an Act and a count', 'the s47 1st review and the s17 2yr check'],
    ['an action and a number', 'A2 12 children'],
    ['a key stage', 'KS2 3AB'],
    ['part of a word', 'XNE6 2LL'],
    ['two lines', 'NE6\n2LL'],
  ])('not %s', (_why, text) => expect(kinds(text)).toEqual([]))
})

test('all of them are found together, in order, with where they stand', () => {
  const text = 'B801200005001 lives at NE6 2LL, born 4 March 2012, NHS 943 476 5919'
  expect(kinds(text)).toEqual(['upn', 'postcode', 'date-of-birth', 'nhs-number'])
  expect(marked(text)).toEqual(['B801200005001', 'NE6 2LL', '4 March 2012', '943 476 5919'])
})

test("ordinary board papers aren't flagged", () => {
  const text = `At 30 June 2021 there were 412 children in care, 49% (203 of 412) seen within 20 working days, a rate of 71.3 per 10,000.
    Action 1.2 slipped from 21/09/2021 to 2021-12-17. Ring 0191 496 0000. Spend: £1,250,000 2021-22. A2, C14 and S47 enquiries: 118.`
  expect(findChildrensData(text)).toEqual([])
})

test('a very long text is read through', () => {
  expect(kinds(`${'dob 1 '.repeat(16_000)} 943 476 5919`)).toEqual(['nhs-number'])
  expect(kinds('1'.repeat(100_000))).toEqual([])
})

describe('the warning', () => {
  test('says what was found and what to do, and never repeats it', () => {
    const warning = sentenceFor(findChildrensData('943 476 5919 at NE6 2LL and NE6 2LP'))
    expect(warning).toBe(
      'This looks as if it contains an NHS number and 2 full postcodes. No child may be identified here: take them out, or confirm that they are not about a child.',
    )
  })
  test('speaks of one thing in the singular, and of where it is', () => {
    expect(sentenceFor(findChildrensData('dob_04_03_2012.pdf'), 'The file name')).toBe(
      'The file name looks as if it contains a date of birth. No child may be identified here: take it out, or confirm that it is not about a child.',
    )
  })
  test('is empty when nothing was found', () => expect(sentenceFor([])).toBe(''))
})
