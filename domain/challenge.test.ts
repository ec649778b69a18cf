import { describe, expect, test } from 'vitest'
import { checkAnswer, checkEscalation, checkJudged, checkOutcome, checkQuestion, isOpen, isOverdue, sayLives, startOf, type StandingChallenge } from './challenge.ts'
import { RuleError } from './errors.ts'
import { CHALLENGE_LIVES, type ChallengeLife } from './vocabulary.ts'

const TODAY = '2026-11-21'
const SENTENCE = 'How many visits were late in October?'
const standing = (life: ChallengeLife, said: Partial<StandingChallenge> = {}): StandingChallenge => ({ life, answerBy: TODAY, meetingOn: null, ...said })
const fieldOf = (work: () => void) => {
  try {
    work()
  } catch (error) {
    return error instanceof RuleError ? error.field : 'another error'
  }
  return null
}

describe('a question', () => {
  test('is a sentence, to be answered today or later', () => {
    expect(fieldOf(() => checkQuestion(SENTENCE, TODAY, TODAY))).toBeNull()
    expect(fieldOf(() => checkQuestion('Why?', TODAY, TODAY))).toBe('question')
    expect(fieldOf(() => checkQuestion(SENTENCE, '2026-11-20', TODAY))).toBe('answer-by-day')
    expect(fieldOf(() => checkQuestion(SENTENCE, null, TODAY))).toBe('answer-by-day')
  })

  test('is overdue the day after, and only while an answer is waited for', () => {
    expect(isOverdue(standing('asked'), TODAY)).toBe(false)
    expect(isOverdue(standing('asked'), '2026-11-22')).toBe(true)
    for (const life of CHALLENGE_LIVES.filter((each) => each !== 'asked')) expect(isOverdue(standing(life), '2027-01-01'), life).toBe(false)
  })
})

test('an answer is a sentence, given once to each question', () => {
  expect(fieldOf(() => checkAnswer(standing('asked'), SENTENCE))).toBeNull()
  expect(fieldOf(() => checkAnswer(standing('asked'), 'Two'))).toBe('words')
  for (const life of CHALLENGE_LIVES.filter((each) => each !== 'asked')) expect(() => checkAnswer(standing(life), SENTENCE), life).toThrow('does not wait for an answer any more')
})

describe('the board’s word', () => {
  test('is given on an answer alone', () => {
    expect(fieldOf(() => checkJudged(standing('answered'), 'satisfied', '', null, TODAY))).toBeNull()
    for (const life of CHALLENGE_LIVES.filter((each) => each !== 'answered')) expect(fieldOf(() => checkJudged(standing(life), 'satisfied', '', null, TODAY)), life).toBe('outcome')
  })

  test('asks again with a new question and a new day', () => {
    expect(fieldOf(() => checkJudged(standing('answered'), 'asked_again', SENTENCE, TODAY, TODAY))).toBeNull()
    expect(fieldOf(() => checkJudged(standing('answered'), 'asked_again', '', TODAY, TODAY))).toBe('words')
    expect(fieldOf(() => checkJudged(standing('answered'), 'asked_again', SENTENCE, null, TODAY))).toBe('answer-by-day')
    expect(fieldOf(() => checkJudged(standing('answered'), 'asked_again', SENTENCE, '2026-11-20', TODAY))).toBe('answer-by-day')
  })
})

describe('a holding-to-account meeting', () => {
  test('comes of any challenge that is open, with a reason and a day; another day can be set', () => {
    for (const life of CHALLENGE_LIVES) {
      expect(fieldOf(() => checkEscalation(standing(life), 'The answer is three weeks late', TODAY, TODAY)), life).toBe(isOpen({ life }) ? null : 'words')
    }
    expect(CHALLENGE_LIVES.filter((life) => isOpen({ life }))).toEqual(['asked', 'answered', 'escalated'])
    expect(fieldOf(() => checkEscalation(standing('asked'), 'Late', TODAY, TODAY))).toBe('words')
    expect(fieldOf(() => checkEscalation(standing('asked'), 'The answer is three weeks late', '2026-11-20', TODAY))).toBe('meeting-on-day')
  })

  test('has its outcome on its day or after', () => {
    const held = (meetingOn: string | null) => standing('escalated', { meetingOn })
    expect(fieldOf(() => checkOutcome(held(TODAY), 'A second team starts in May', TODAY))).toBeNull()
    expect(() => checkOutcome(held('2026-11-22'), 'A second team starts in May', TODAY)).toThrow('still to come')
    expect(() => checkOutcome(held(null), 'A second team starts in May', TODAY)).toThrow('still to come')
    expect(fieldOf(() => checkOutcome(held(TODAY), 'Agreed', TODAY))).toBe('words')
    for (const life of CHALLENGE_LIVES.filter((each) => each !== 'escalated')) expect(() => checkOutcome(standing(life, { meetingOn: TODAY }), SENTENCE, TODAY), life).toThrow('No holding-to-account meeting')
  })
})

test('counts are said in the order of a challenge’s life, and none are left out', () => {
  expect(sayLives({ closed: 1, asked: 3, satisfied: 2 }, 1)).toBe('3 wait for an answer (1 overdue); 2 where the board is satisfied; 1 settled at a meeting')
  expect(sayLives({ asked: 1 }, 0)).toBe('1 waits for an answer')
  expect(sayLives({}, 0)).toBe('')
})

test('a long question is cut between words', () => {
  expect(startOf('Why is it late?')).toBe('Why is it late?')
  expect(startOf('visit '.repeat(40))).toBe(`${'visit '.repeat(16).trim()}…`)
})
