import { describe, expect, test } from 'vitest'
import { isSentence } from '#domain/sentence'
import { CHALLENGED } from '#domain/challenge'
import { DEADLINES_MET, FINDING_EVIDENCE, MEETINGS } from './calendar.ts'
import { CHALLENGES } from './challenges.ts'
import { REVIEWS } from './reviews/reviews.ts'
import { STORY } from './story.ts'

describe('the challenges', () => {
  test('are told in order and in sentences', () => {
    for (const { question, day, said } of CHALLENGES) {
      expect(isSentence(question), question).toBe(true)
      const days = [day, ...said.map((each) => each.day)]
      expect(days, question).toEqual(days.toSorted((a, b) => b - a))
      expect(Math.min(...days), question).toBeGreaterThan(0)
      for (const { words } of said) expect(words === '' || isSentence(words), words).toBe(true)
    }
  })

  test('are on actions, findings and measures of both plans', () => {
    for (const kind of CHALLENGED) expect(CHALLENGES.some(({ on }) => kind in on), kind).toBe(true)
    expect(new Set(CHALLENGES.map(({ plan }) => plan))).toEqual(new Set(['care', 'send']))
  })
})

test('both boards met each month or so for nine months, and have their next two days', () => {
  for (const days of Object.values(MEETINGS)) {
    expect(days.filter((day) => day > 0).length).toBeGreaterThanOrEqual(9)
    expect(days.filter((day) => day < 0)).toHaveLength(2)
    expect(days.every((day, i) => i === 0 || (days[i - 1] ?? 0) - day <= 45)).toBe(true)
  }
})

test('what is sent and what speaks to a finding is of the story', () => {
  for (const { review, sent, day } of DEADLINES_MET) {
    expect(REVIEWS.find(({ key }) => key === review)?.received, review).toBeGreaterThan(sent)
    expect(day).toBeLessThan(sent)
  }
  const pieces = new Map(STORY.flatMap(({ evidence }) => evidence).map((piece) => [piece.title, piece]))
  for (const { evidence, day } of FINDING_EVIDENCE) expect(pieces.get(evidence)?.day, evidence).toBeGreaterThan(day)
})
