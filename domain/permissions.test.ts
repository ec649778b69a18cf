import { describe, expect, test } from 'vitest'
import { can, mayEver, plansWith, VERBS, type Asker, type Verb } from './permissions.ts'
import { ROLES, type Role } from './vocabulary.ts'

const PLAN = 1
const as = (role: Role, personId = 7): Asker => ({ personId, name: 'Somebody', roles: new Map([[PLAN, role]]) })
const OTHERS = { planId: PLAN, ownIds: [99] }
const OWN = { planId: PLAN, ownIds: [7] }

/** Who may do what: to anything (all), only to what is theirs (own), only to what isn't (others), or not at all (no). */
const MATRIX: Record<Verb, Record<Role, 'all' | 'own' | 'others' | 'no'>> = {
  'account.use': { administrator: 'all', chair: 'all', board_member: 'all', head_of_service: 'all', adviser: 'all' },
  'plan.read': { administrator: 'all', chair: 'all', board_member: 'all', head_of_service: 'all', adviser: 'all' },
  'action.update': { administrator: 'all', chair: 'all', board_member: 'all', head_of_service: 'no', adviser: 'no' },
  'update.write': { administrator: 'all', chair: 'all', board_member: 'all', head_of_service: 'own', adviser: 'no' },
  'standing.propose': { administrator: 'no', chair: 'no', board_member: 'no', head_of_service: 'own', adviser: 'no' },
  'proposal.decide': { administrator: 'all', chair: 'all', board_member: 'all', head_of_service: 'no', adviser: 'no' },
  'completion.propose': { administrator: 'all', chair: 'all', board_member: 'all', head_of_service: 'own', adviser: 'no' },
  'completion.sign-off': { administrator: 'all', chair: 'all', board_member: 'no', head_of_service: 'no', adviser: 'no' },
  'evidence.attach': { administrator: 'all', chair: 'own', board_member: 'own', head_of_service: 'own', adviser: 'no' },
  'evidence.revise': { administrator: 'all', chair: 'own', board_member: 'own', head_of_service: 'own', adviser: 'no' },
  'evidence.answer': { administrator: 'own', chair: 'own', board_member: 'own', head_of_service: 'own', adviser: 'no' },
  'evidence.review': { administrator: 'others', chair: 'others', board_member: 'others', head_of_service: 'no', adviser: 'no' },
  'evidence.withdraw': { administrator: 'all', chair: 'all', board_member: 'all', head_of_service: 'own', adviser: 'no' },
  'action.edit': { administrator: 'all', chair: 'no', board_member: 'no', head_of_service: 'no', adviser: 'no' },
  'step.edit': { administrator: 'all', chair: 'all', board_member: 'all', head_of_service: 'own', adviser: 'no' },
  'people.manage': { administrator: 'all', chair: 'no', board_member: 'no', head_of_service: 'no', adviser: 'no' },
  'plan.manage': { administrator: 'all', chair: 'no', board_member: 'no', head_of_service: 'no', adviser: 'no' },
  'version.approve': { administrator: 'all', chair: 'all', board_member: 'no', head_of_service: 'no', adviser: 'no' },
  'review.manage': { administrator: 'all', chair: 'no', board_member: 'no', head_of_service: 'no', adviser: 'no' },
  'finding.answer': { administrator: 'all', chair: 'all', board_member: 'no', head_of_service: 'no', adviser: 'no' },
  'finding.drop': { administrator: 'all', chair: 'all', board_member: 'no', head_of_service: 'no', adviser: 'no' },
  'clock.manage': { administrator: 'all', chair: 'no', board_member: 'no', head_of_service: 'no', adviser: 'no' },
  'deadline.meet': { administrator: 'all', chair: 'all', board_member: 'no', head_of_service: 'no', adviser: 'no' },
  'meeting.manage': { administrator: 'all', chair: 'all', board_member: 'no', head_of_service: 'no', adviser: 'no' },
  'check-back.answer': { administrator: 'all', chair: 'all', board_member: 'all', head_of_service: 'no', adviser: 'no' },
  'impact.judge': { administrator: 'all', chair: 'all', board_member: 'all', head_of_service: 'no', adviser: 'no' },
  'action.stop': { administrator: 'all', chair: 'all', board_member: 'all', head_of_service: 'no', adviser: 'no' },
  'challenge.ask': { administrator: 'all', chair: 'all', board_member: 'all', head_of_service: 'no', adviser: 'no' },
  'challenge.answer': { administrator: 'all', chair: 'own', board_member: 'own', head_of_service: 'own', adviser: 'no' },
  'challenge.judge': { administrator: 'others', chair: 'others', board_member: 'others', head_of_service: 'no', adviser: 'no' },
  'evidence.pack': { administrator: 'all', chair: 'all', board_member: 'all', head_of_service: 'all', adviser: 'no' },
  'measure.manage': { administrator: 'all', chair: 'no', board_member: 'no', head_of_service: 'no', adviser: 'no' },
  'figure.enter': { administrator: 'all', chair: 'no', board_member: 'no', head_of_service: 'own', adviser: 'no' },
  'measure.judge': { administrator: 'all', chair: 'all', board_member: 'all', head_of_service: 'no', adviser: 'no' },
  'commentary.write': { administrator: 'all', chair: 'no', board_member: 'no', head_of_service: 'own', adviser: 'no' },
  'claim.record': { administrator: 'all', chair: 'all', board_member: 'all', head_of_service: 'all', adviser: 'no' },
  'reference.manage': { administrator: 'all', chair: 'no', board_member: 'no', head_of_service: 'no', adviser: 'no' },
  'board.manage': { administrator: 'all', chair: 'no', board_member: 'no', head_of_service: 'no', adviser: 'no' },
  'meeting.record': { administrator: 'all', chair: 'all', board_member: 'all', head_of_service: 'no', adviser: 'no' },
  'meeting.close': { administrator: 'all', chair: 'all', board_member: 'no', head_of_service: 'no', adviser: 'no' },
  'matter.close': { administrator: 'all', chair: 'all', board_member: 'all', head_of_service: 'own', adviser: 'no' },
  'risk.record': { administrator: 'all', chair: 'all', board_member: 'all', head_of_service: 'no', adviser: 'no' },
  'report.write': { administrator: 'all', chair: 'all', board_member: 'no', head_of_service: 'no', adviser: 'no' },
  'pack.publish': { administrator: 'all', chair: 'all', board_member: 'no', head_of_service: 'no', adviser: 'no' },
  'pack.share': { administrator: 'all', chair: 'all', board_member: 'no', head_of_service: 'no', adviser: 'no' },
  'template.manage': { administrator: 'all', chair: 'no', board_member: 'no', head_of_service: 'no', adviser: 'no' },
}

describe.each(ROLES)('%s', (role) => {
  test.each(VERBS)('%s', (verb) => {
    const said = MATRIX[verb][role]
    expect(can(as(role), verb, OWN), 'on what is theirs').toBe(said === 'all' || said === 'own')
    expect(can(as(role), verb, OTHERS), "on what is others'").toBe(said === 'all' || said === 'others')
    expect(mayEver(as(role), verb)).toBe(said !== 'no')
    expect(can(as(role), verb, { planId: 2, ownIds: [7] }), 'in another plan').toBe(false)
  })
})

test('without a role nothing is allowed', () => {
  const outsider: Asker = { personId: 7, name: 'Outsider', roles: new Map() }
  for (const verb of VERBS) {
    expect(can(outsider, verb, OWN), verb).toBe(false)
    expect(mayEver(outsider, verb), verb).toBe(false)
  }
})

test('an adviser changes nothing in any plan', () => {
  expect(VERBS.filter((verb) => can(as('adviser'), verb, OWN))).toEqual(['account.use', 'plan.read'])
})

test('a role counts only in its own plan', () => {
  const both: Asker = { personId: 7, name: 'Somebody', roles: new Map([[1, 'adviser'], [2, 'chair']]) }
  expect(plansWith(both, 'action.update')).toEqual([2])
  expect(can(both, 'action.update', { planId: 1, ownIds: [] })).toBe(false)
})
