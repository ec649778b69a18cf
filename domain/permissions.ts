import { ROLES, type Role } from './vocabulary.ts'

/** Everything that a person can ask the service to do. A closed list: a command or page names one of these. */
export const VERBS = [
  'account.use', 'plan.read', 'action.update', 'update.write', 'standing.propose', 'proposal.decide', 'completion.propose',
  'completion.sign-off', 'evidence.attach', 'evidence.revise', 'evidence.answer', 'evidence.review', 'evidence.withdraw', 'action.edit', 'step.edit',
  'people.manage', 'plan.manage', 'version.approve',
  'review.manage', 'finding.answer', 'finding.drop', 'clock.manage', 'deadline.meet', 'meeting.manage',
  'check-back.answer', 'impact.judge', 'action.stop',
  'challenge.ask', 'challenge.answer', 'challenge.judge', 'evidence.pack', 'measure.manage', 'figure.enter',
  'measure.judge', 'commentary.write', 'claim.record', 'reference.manage',
  'board.manage', 'meeting.record', 'meeting.close', 'matter.close', 'risk.record', 'report.write', 'pack.publish', 'pack.share', 'template.manage',
] as const
export type Verb = (typeof VERBS)[number]

const EVERYONE: readonly Role[] = ROLES
const BOARD: readonly Role[] = ['administrator', 'chair', 'board_member']
const BOARD_AND_HEADS: readonly Role[] = [...BOARD, 'head_of_service']

/** Which roles hold a verb at all. Source: the table of roles in the domain's rules. */
const HOLDERS: Record<Verb, readonly Role[]> = {
  'account.use': EVERYONE,
  'plan.read': EVERYONE,
  'action.update': BOARD,
  'update.write': BOARD_AND_HEADS,
  'standing.propose': ['head_of_service'],
  'proposal.decide': BOARD,
  'completion.propose': BOARD_AND_HEADS,
  'completion.sign-off': ['administrator', 'chair'],
  'evidence.attach': BOARD_AND_HEADS,
  'evidence.revise': BOARD_AND_HEADS,
  'evidence.answer': BOARD_AND_HEADS,
  'evidence.review': BOARD,
  'evidence.withdraw': BOARD_AND_HEADS,
  'action.edit': ['administrator'],
  'step.edit': BOARD_AND_HEADS,
  'people.manage': ['administrator'],
  'plan.manage': ['administrator'],
  'version.approve': ['administrator', 'chair'],
  'review.manage': ['administrator'],
  'finding.answer': ['administrator', 'chair'],
  'finding.drop': ['administrator', 'chair'],
  'clock.manage': ['administrator'],
  'deadline.meet': ['administrator', 'chair'],
  'meeting.manage': ['administrator', 'chair'],
  'check-back.answer': BOARD,
  'impact.judge': BOARD,
  'action.stop': BOARD,
  'challenge.ask': BOARD,
  'challenge.answer': BOARD_AND_HEADS,
  'challenge.judge': BOARD,
  'evidence.pack': BOARD_AND_HEADS,
  'measure.manage': ['administrator'],
  'figure.enter': ['administrator', 'head_of_service'],
  'measure.judge': BOARD,
  'commentary.write': ['administrator', 'head_of_service'],
  'claim.record': BOARD_AND_HEADS,
  'reference.manage': ['administrator'],
  'board.manage': ['administrator'],
  'meeting.record': BOARD,
  'meeting.close': ['administrator', 'chair'],
  'matter.close': BOARD_AND_HEADS,
  'risk.record': BOARD,
  'report.write': ['administrator', 'chair'],
  'pack.publish': ['administrator', 'chair'],
  'pack.share': ['administrator', 'chair'],
  'template.manage': ['administrator'],
}

/** Verbs that these roles hold only on actions that they own or lead, evidence that they gave, or challenges put to them. */
const OWN_ONLY: Partial<Record<Verb, readonly Role[]>> = {
  'update.write': ['head_of_service'],
  'standing.propose': ['head_of_service'],
  'completion.propose': ['head_of_service'],
  'evidence.attach': ['board_member', 'chair', 'head_of_service'],
  'evidence.revise': ['board_member', 'chair', 'head_of_service'],
  'evidence.answer': BOARD_AND_HEADS,
  'evidence.withdraw': ['head_of_service'],
  'step.edit': ['head_of_service'],
  'challenge.answer': ['chair', 'board_member', 'head_of_service'],
  'figure.enter': ['head_of_service'],
  'commentary.write': ['head_of_service'],
  'matter.close': ['head_of_service'],
}

/** Verbs that nobody holds on what is their own: nobody reviews their own evidence, or is satisfied with their own answer. */
const NEVER_OWN: readonly Verb[] = ['evidence.review', 'challenge.judge']

/** Who asks: one person, with a role in each plan. */
export type Asker = { personId: number; name: string; roles: ReadonlyMap<number, Role> }

/** What is asked about: where it belongs, and whose it is. */
export type Subject = { planId: number; ownIds: readonly number[] }

/** Whether any role of this person holds the verb, in whichever plan. */
export function mayEver(asker: Asker, verb: Verb): boolean {
  return [...asker.roles.values()].some((role) => HOLDERS[verb].includes(role))
}

/** The plans in which this person holds the verb on everything, or at least on what is theirs. */
export function plansWith(asker: Asker, verb: Verb): number[] {
  return [...asker.roles].filter(([, role]) => HOLDERS[verb].includes(role)).map(([planId]) => planId)
}

/**
 * Whether this person may do this to this subject.
 * `ownIds` are the people whose it is: the owner and leads of an action, the giver of evidence, whoever answers a challenge.
 */
export function can(asker: Asker, verb: Verb, subject: Subject): boolean {
  const role = asker.roles.get(subject.planId)
  if (!role || !HOLDERS[verb].includes(role)) return false
  const own = subject.ownIds.includes(asker.personId)
  if (NEVER_OWN.includes(verb)) return !own
  return own || !OWN_ONLY[verb]?.includes(role)
}

/** Whether this person may do this in any of the plans in which a thing stands. */
export function canInAny(asker: Asker, verb: Verb, subjects: readonly Subject[]): boolean {
  return subjects.some((subject) => can(asker, verb, subject))
}
