import { describe, expect, test } from 'vitest'
import { isSentence } from '#domain/sentence'
import { AGENCIES, EVIDENCE_KINDS, STATUSES, type Status } from '#domain/vocabulary'
import { overview, planFact } from './overview.ts'
import { PEOPLE } from './people.ts'
import { STORY, VISITS } from './story.ts'
import type { ActionStory, DayNumber, EvidenceStory } from './types.ts'

const council = STORY.filter(({ authority }) => authority === 'Northmarsh County Council')
const actions = council.flatMap((plan) => plan.actions.map((action) => ({ plan, action })))
const [socialCare, send] = STORY

/** The judgement on an action after its updates and accepted proposals. */
function endsAs({ updates, proposals = [] }: ActionStory): Status {
  const accepted = proposals.flatMap(({ status, decided }) => (decided?.outcome === 'accepted' ? [{ day: decided.day, status }] : []))
  return [...updates, ...accepted].toSorted((a, b) => b.day - a.day).findLast(({ status }) => status)?.status ?? 'not_rated'
}

/** Every day on which something happens, not those that are due or are spoken of. */
function happenings({ updates, proposals = [], completions = [], stops = [], steps = [] }: ActionStory): DayNumber[] {
  return [...updates, ...stops, ...proposals.flatMap((each) => [each, each.decided ?? []].flat()), ...completions.flatMap((each) => [each, each.answered ?? [], each.checkBack ?? []].flat())]
    .map(({ day }) => day).concat(steps.flatMap(({ done }) => (done === undefined ? [] : [done])))
}

const standing = ({ reviews = [] }: EvidenceStory) => reviews.every(({ outcome }) => outcome !== 'withdrawn') && reviews.at(-1)?.outcome !== 'queried'

describe('the 58 headings of the overview', () => {
  const headings = overview()

  test('are 21 of measures and 37 of the plan, each told by one action', () => {
    expect(headings.filter(({ key }) => key.startsWith('kpi'))).toHaveLength(21)
    expect(headings.filter(({ key }) => key.startsWith('plan'))).toHaveLength(37)
    const told = actions.flatMap(({ action }) => action.sources ?? [])
    expect(told.toSorted()).toEqual(headings.map(({ key }) => key).toSorted())
  })

  test.each(headings)('$key ends under its column, evidenced as it says', ({ key, status, phrases, kinds }) => {
    const told = actions.find(({ action }) => action.sources?.includes(key))
    expect(told && endsAs(told.action)).toBe(status)
    const pieces = told?.plan.evidence.filter((piece) => piece.actions.includes(told.action.ref) && standing(piece)) ?? []
    expect(kinds).toHaveLength(phrases.length)
    for (const [i, phrase] of phrases.entries()) {
      const piece = pieces.find((each) => each.phrases?.includes(phrase))
      expect(piece, `${key}: evidenced by ${phrase}`).toBeDefined()
      expect(kinds[i], phrase).toContain(piece?.kind)
    }
  })
})

describe('the plans', () => {
  test('are shaped as the plan facts say, with at least 60 actions', () => {
    const origins = socialCare?.areas.map(({ origin }) => origin)
    expect(origins?.filter((origin) => origin === 'recommendation')).toHaveLength(planFact('ofsted_recommendations'))
    expect(origins?.filter((origin) => origin === 'added')).toHaveLength(planFact('further_actions'))
    expect(socialCare?.areas.map(({ number }) => number)).toEqual(Array.from({ length: planFact('total_headings_expected') }, (_, i) => i + 1))
    expect(send?.areas).toHaveLength(planFact('priorities'))
    expect(actions.length).toBeGreaterThanOrEqual(60)
  })

  test.each(STORY)('$name: every area has a sponsor of the plan and outcomes, every action an area and a ref of its own', (plan) => {
    const members = new Set<string>([plan.administrator, ...plan.roles.map(({ person }) => person)])
    for (const area of plan.areas) {
      expect(members).toContain(area.sponsor)
      expect(area.outcomes.length).toBeGreaterThan(0)
    }
    const refs = plan.actions.map(({ ref }) => ref)
    expect(new Set(refs).size).toBe(refs.length)
    expect(new Set(refs.map((ref) => Number(ref.split('.')[0])))).toEqual(new Set(plan.areas.map(({ number }) => number)))
    for (const { title, owner, leads } of plan.actions) {
      expect(title.length, title).toBeLessThanOrEqual(90)
      expect([...members]).toEqual(expect.arrayContaining([owner, ...leads]))
    }
  })

  test('use every agency, and slip, stop, overrun and fall silent somewhere', () => {
    expect(new Set(actions.flatMap(({ action }) => action.agencies))).toEqual(new Set(AGENCIES))
    expect(new Set(actions.map(({ action }) => endsAs(action)))).toEqual(new Set(STATUSES))
    const updates = actions.flatMap(({ action }) => action.updates)
    expect(updates.filter(({ due }) => due !== undefined).length).toBeGreaterThan(8)
    const stops = actions.flatMap(({ action }) => action.stops ?? [])
    expect(stops.map(({ replacedBy }) => replacedBy !== undefined).toSorted()).toEqual([false, true])
    expect(actions.filter(({ action }) => action.updates.every(({ day }) => day > 40)).length).toBeGreaterThan(5)
    const proposals = actions.flatMap(({ action }) => action.proposals ?? []).map(({ decided }) => decided?.outcome ?? 'waiting')
    expect(new Set(proposals)).toEqual(new Set(['accepted', 'declined', 'waiting']))
    const completions = actions.flatMap(({ action }) => action.completions ?? []).map(({ answered }) => answered?.outcome ?? 'waiting')
    expect(new Set(completions)).toEqual(new Set(['signed_off', 'sent_back', 'waiting']))
    const checkBacks = actions.flatMap(({ action }) => (action.completions ?? []).flatMap(({ checkBack }) => checkBack?.outcome ?? []))
    expect(checkBacks.toSorted()).toEqual(['not_so', 'still_so', 'still_so', 'still_so'])
  })
})

describe('what happens', () => {
  test('lies between the beginning of the plan and yesterday', () => {
    for (const plan of STORY) {
      const days = [...plan.actions.flatMap(happenings), ...plan.evidence.flatMap(({ day, reviews = [], revision }) => [day, ...reviews.map((each) => each.day), ...(revision ? [revision.day] : [])]), ...VISITS.map(({ day }) => day)]
      expect(Math.min(...days)).toBeGreaterThan(0)
      expect(Math.max(...plan.actions.flatMap(happenings))).toBeLessThan(plan.begun)
    }
  })

  test('is told in order, and each change says why in a sentence', () => {
    for (const { action } of actions) {
      const days = action.updates.map(({ day }) => day)
      expect(days, action.ref).toEqual(days.toSorted((a, b) => b - a))
      for (const { status, stage, impact, due, reason, note } of action.updates) {
        expect(note, action.ref).not.toBe('')
        if (status ?? stage ?? impact ?? due) expect(isSentence(reason ?? ''), `${action.ref}: ${note}`).toBe(true)
      }
    }
  })
})

test('a due date that is moved is moved later', () => {
  for (const { action } of actions) {
    const dues = [action.due, ...action.updates.flatMap(({ due }) => (due === undefined ? [] : [due]))].filter((due) => typeof due === 'number')
    for (const [i, due] of dues.slice(1).entries()) expect(due, action.ref).toBeLessThan(dues[i] ?? 0)
  }
})

describe('the evidence', () => {
  const pieces = council.flatMap(({ evidence }) => evidence)

  test('comes in every kind, as files and as links, and some serves several actions', () => {
    expect(new Set(pieces.map(({ kind }) => kind))).toEqual(new Set(EVIDENCE_KINDS))
    expect(pieces.some(({ links }) => links)).toBe(true)
    expect(pieces.filter(({ actions: served }) => served.length > 1).length).toBeGreaterThan(5)
    for (const { links = [] } of pieces) for (const { url } of links) expect(new URL(url).hostname).toMatch(/\.example$/)
  })

  test('is reviewed in every way after it is given, and some is revised', () => {
    const reviews = pieces.flatMap(({ day, reviews: said = [] }) => said.map((each) => ({ ...each, given: day })))
    expect(new Set(reviews.map(({ outcome }) => outcome))).toEqual(new Set(['accepted', 'queried', 'answered', 'withdrawn']))
    for (const { day, given, words } of reviews) expect(day, words).toBeLessThanOrEqual(given)
    expect(pieces.some(({ revision }) => revision)).toBe(true)
    expect(pieces.some(({ reviews: said }) => !said)).toBe(true)
  })
})

test('seven people of both councils can sign in to the demonstration, one of them with no role in the first', () => {
  const shown = PEOPLE.filter((person) => 'demonstration' in person)
  expect(shown).toHaveLength(7)
  const roles = council.flatMap(({ roles: held, administrator }) => [administrator, ...held.map(({ person }) => person)])
  expect(shown.filter(({ key }) => !roles.includes(key)).map(({ key }) => key)).toEqual(['outsider'])
  for (const { email } of PEOPLE) expect(email).toMatch(/\.example$/)
})
