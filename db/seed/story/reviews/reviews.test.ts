import { describe, expect, test } from 'vitest'
import { actionOf, planOf } from '#db/seed/story/story'
import { visitFindings } from '#db/seed/story/printed'
import { asksForAnswer, isExpected } from '#domain/reviews'
import { isSentence } from '#domain/sentence'
import { FOLLOW_UPS, JUDGEMENTS, type FindingKind, type ReviewKind } from '#domain/vocabulary'
import { REVIEWS } from './reviews.ts'

const all = REVIEWS.flatMap((review) => review.findings.flatMap((finding) => [finding, ...(finding.points ?? [])].map((each) => ({ review, key: `${review.key} ${each.ref}`, ...each }))))
const ofKind = (kind: ReviewKind) => REVIEWS.filter((review) => review.kind === kind && review.findings.length > 0)
const count = (kind: ReviewKind, finding: FindingKind) => ofKind(kind).flatMap(({ findings }) => findings).filter((each) => each.kind === finding).length

test('an inspection with ten recommendations and every judgement', () => {
  expect(ofKind('ilacs_standard')).toHaveLength(1)
  expect(count('ilacs_standard', 'recommendation')).toBe(10)
  expect(Object.keys(ofKind('ilacs_standard')[0]?.judgements ?? {}).toSorted()).toEqual(JUDGEMENTS.toSorted())
})

test("a direction's three obligations, a focused visit's two areas for priority action, and a review of each other kind", () => {
  expect(count('statutory_direction', 'obligation')).toBe(3)
  expect(count('focused_visit', 'priority_action')).toBe(2)
  for (const kind of ['peer_review', 'national_adviser_visit', 'area_send_inspection'] as const) expect(ofKind(kind), kind).toHaveLength(1)
  expect(count('area_send_inspection', 'priority_action')).toBeGreaterThan(0)
  expect(count('area_send_inspection', 'area_for_improvement')).toBeGreaterThan(0)
})

describe('two monitoring visits, the second with the 14 findings as they are kept', () => {
  const [, second] = ofKind('monitoring_visit')

  test.each(visitFindings())('$ref: $words', (row) => {
    expect(ofKind('monitoring_visit')).toHaveLength(2)
    expect(visitFindings()).toHaveLength(14)
    expect(second?.findings).toHaveLength(14)
    const { ref, kind, note = '', words } = second?.findings.find(({ ref }) => ref === row.ref) ?? {}
    expect({ ref, kind, note, words }).toEqual(row)
  })
})

test('every finding that asks for an answer has one, or is left unanswered on purpose with a reason', () => {
  for (const { key, kind, answers = [], dropped } of all) {
    if (asksForAnswer(kind)) expect(answers.length > 0 || dropped !== undefined, key).toBe(true)
    else expect([...answers, ...(dropped ? ['dropped'] : [])], key).toEqual([])
    if (dropped) expect(isSentence(dropped.reason), key).toBe(true)
  }
  expect(all.filter(({ dropped }) => dropped).length).toBeGreaterThan(1)
})

test('findings are about something, told apart by their reference, and some are nested', () => {
  for (const { key, topics } of all) expect(topics.length, key).toBeGreaterThan(0)
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
  expect(REVIEWS.filter(({ findings }) => findings.some(({ points }) => points)).length).toBeGreaterThan(1)
})

test('actions answer findings that exist: some of both plans, some of several reviews', () => {
  const answers = all.flatMap(({ key, review, answers: given = [] }) => given.map((answer) => ({ key, review: review.key, answer })))
  for (const { answer } of answers) expect(actionOf(answer).action.title).toBeTruthy()
  expect(all.some(({ answers: given = [] }) => new Set(given.map((answer) => answer.split(' ')[0])).size > 1)).toBe(true)
  const reviewsOf = Map.groupBy(answers, ({ answer }) => answer)
  expect([...reviewsOf.values()].filter((each) => new Set(each.map(({ review }) => review)).size > 2).length).toBeGreaterThan(3)
})

test('later findings speak of earlier ones, in both ways', () => {
  const said = all.flatMap(({ review, says = [] }) => says.map(([earlier, how]) => ({ review, earlier, how })))
  expect(new Set(said.map(({ how }) => how))).toEqual(new Set(FOLLOW_UPS))
  for (const { review, earlier } of said) {
    const spokenOf = all.find(({ key }) => key === earlier)
    expect(spokenOf, earlier).toBeDefined()
    expect(spokenOf?.review.visited?.from, earlier).toBeGreaterThan(review.visited?.from ?? Infinity)
  }
})

test('a review is entered after it is received, and those to come have a day or a month', () => {
  for (const { key, entered, received, visited, expected, plan } of REVIEWS) {
    expect(entered, key).toBeLessThan(planOf(plan).begun)
    expect(entered, key).toBeGreaterThan(0)
    const happened = { visitedFrom: visited ? 'then' : null, publishedOn: null, receivedOn: received ? 'then' : null }
    expect(isExpected(happened), key).toBe(expected !== undefined)
    if (!expected) expect(entered, key).toBeLessThan(received ?? 0)
  }
  expect(REVIEWS.filter(({ expected }) => expected && 'month' in expected)).toHaveLength(1)
})

test('links of letters lead nowhere', () => {
  for (const { letter } of REVIEWS) if (letter && 'url' in letter) expect(letter.url).toMatch(/^https:\/\/www\.example\.org\//)
})
