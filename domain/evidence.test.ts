import { describe, expect, test } from 'vitest'
import { aboutText, claimLine, counts, evidenceLine, isStale, lastCurrentDay, lifeAfter, lineOn, type Given } from './evidence.ts'
import type { EvidenceKind } from './vocabulary.ts'

const TODAY = '2026-11-21'
const given = (kind: EvidenceKind, said: Partial<Given> = {}): Given => ({ kind, life: 'accepted', staleOn: null, newest: '2021-03-31', pieces: 1, ...said })

describe('the line of what was given', () => {
  test('names each kind that stands, once, in the order of the vocabulary, and the newest month', () => {
    expect(evidenceLine([given('management_audit', { newest: '2021-02-28' }), given('performance_data', { life: 'submitted' }), given('tracker', { life: 'withdrawn', newest: '2021-06-30' })]))
      .toBe('evidenced by performance data and a management audit, newest March 2021')
    expect(evidenceLine([given('tracker', { life: 'queried' })])).toBe('')
    expect(evidenceLine([])).toBe('')
  })

  test('has articles where English needs them, and plurals of several pieces', () => {
    expect(evidenceLine([given('audit_report'), given('survey'), given('voice'), given('other')])).toBe("evidenced by an audit report, a survey, children's and families' voice and other evidence, newest March 2021")
    expect(evidenceLine([given('policy_or_procedure', { pieces: 2 }), given('meeting_record'), given('meeting_record', { life: 'submitted' }), given('alert_data', { pieces: 3 })]))
      .toBe('evidenced by meeting records, alert data and policies or procedures, newest March 2021')
  })

  test('says when all that stands is stale', () => {
    const line = 'evidenced by a survey, newest March 2021'
    expect(lineOn(line, '2026-11-20', TODAY)).toBe(`${line}, all stale since 20 November 2026`)
    expect([lineOn(line, TODAY, TODAY), lineOn(line, null, TODAY), lineOn('', '2026-11-20', TODAY)]).toEqual([line, line, ''])
  })

  test('the last day on which any of it is current', () => {
    expect(lastCurrentDay([given('survey', { staleOn: '2026-03-01' }), given('tracker', { staleOn: '2026-05-01', life: 'submitted' }), given('other', { life: 'queried', staleOn: '2026-09-01' })])).toBe('2026-05-01')
    expect(lastCurrentDay([given('survey', { staleOn: '2026-03-01' }), given('tracker')])).toBe(null)
    expect(lastCurrentDay([given('survey', { life: 'withdrawn', staleOn: '2026-03-01' })])).toBe(null)
  })
})

describe('the line of what a claim rests on', () => {
  test('is of accepted, current evidence alone', () => {
    expect(claimLine([given('performance_data', { newest: '2021-01-31' }), given('management_audit')], TODAY)).toBe('evidenced by performance data and a management audit, newest March 2021')
    expect(claimLine([], TODAY)).toBe('')
    expect(claimLine([given('survey', { life: 'withdrawn' }), given('survey', { life: 'superseded' })], TODAY)).toBe('')
  })

  test('says apart what is not accepted yet, queried or stale, and takes no date from it', () => {
    expect(claimLine([
      given('performance_data'), given('survey', { life: 'submitted', newest: '2021-09-30' }), given('tracker', { life: 'queried' }), given('audit_report', { staleOn: '2026-11-20', newest: '2021-10-31' }),
    ], TODAY)).toBe('evidenced by performance data, newest March 2021; not yet accepted: a survey; queried: a tracker; stale: an audit report')
  })

  test('says when there is nothing to rest on', () => {
    expect(claimLine([given('survey', { life: 'submitted' })], TODAY)).toBe('no accepted, current evidence; not yet accepted: a survey')
    expect(claimLine([given('survey', { life: 'submitted', staleOn: '2026-01-01' }), given('tracker', { staleOn: '2026-01-01', pieces: 2 })], TODAY)).toBe('no accepted, current evidence; stale: trackers and a survey')
  })
})

test('only accepted, current evidence counts towards completion', () => {
  expect(counts({ life: 'accepted', staleOn: null }, '2026-11-21')).toBe(true)
  expect(counts({ life: 'accepted', staleOn: '2026-11-21' }, '2026-11-21')).toBe(true)
  expect(counts({ life: 'accepted', staleOn: '2026-11-20' }, '2026-11-21')).toBe(false)
  for (const life of ['submitted', 'queried', 'withdrawn', 'superseded'] as const) expect(counts({ life, staleOn: null }, '2026-11-21'), life).toBe(false)
  expect(isStale({ staleOn: '2026-11-20' }, '2026-11-21')).toBe(true)
})

test('a query needs its question, an answer its words, a withdrawal its reason', () => {
  expect(lifeAfter('submitted', 'accepted', '')).toBe('accepted')
  expect(() => lifeAfter('submitted', 'queried', 'Why?')).toThrow('Ask a question')
  expect(lifeAfter('accepted', 'queried', 'Which teams does this cover?')).toBe('queried')
  expect(() => lifeAfter('submitted', 'answered', 'It covers all teams')).toThrow('Only queried evidence')
  expect(lifeAfter('queried', 'answered', 'It covers all teams')).toBe('submitted')
  expect(() => lifeAfter('accepted', 'withdrawn', '')).toThrow('why it is withdrawn')
})

test('what no longer stands can not be spoken of', () => {
  for (const life of ['withdrawn', 'superseded'] as const) expect(() => lifeAfter(life, 'accepted', ''), life).toThrow('no longer stands')
})

test('accepting twice is told', () => {
  expect(() => lifeAfter('accepted', 'accepted', '')).toThrow('accepted already')
})

test('what it is about is a day or a period', () => {
  expect(aboutText({ aboutFrom: '2026-05-01', aboutTo: null })).toBe('1 May 2026')
  expect(aboutText({ aboutFrom: '2026-05-01', aboutTo: '2026-05-01' })).toBe('1 May 2026')
  expect(aboutText({ aboutFrom: '2026-04-01', aboutTo: '2026-06-30' })).toBe('1 April 2026 to 30 June 2026')
})
