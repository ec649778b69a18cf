/** The closed list of what the trail records, with the words it is shown by. */
export const EVENTS = {
  'action.added': 'Action added',
  'action.edited': 'Action changed',
  'action.updated': 'Update written',
  'step.added': 'Step added',
  'step.done': 'Step done',
  'step.reopened': 'Step reopened',
  'standing.proposed': 'Change proposed',
  'proposal.accepted': 'Proposal accepted',
  'proposal.declined': 'Proposal declined',
  'completion.proposed': 'Completion proposed',
  'completion.signed-off': 'Completion signed off',
  'completion.sent-back': 'Completion sent back',
  'evidence.attached': 'Evidence attached',
  'evidence.linked': 'Evidence used for another action',
  'evidence.revised': 'Evidence revised',
  'evidence.accepted': 'Evidence accepted',
  'evidence.queried': 'Evidence queried',
  'evidence.answered': 'Question answered',
  'evidence.withdrawn': 'Evidence withdrawn',
  'childrens-data.confirmed': "Children's data warning confirmed",
  'person.invited': 'Person invited',
  'person.link-made': 'One-time link made',
  'person.joined': 'Person set a password',
  'person.edited': 'Person changed',
  'person.deactivated': 'Person deactivated',
  'person.reactivated': 'Person reactivated',
  'role.given': 'Role given',
  'role.changed': 'Role changed',
  'role.ended': 'Role ended',
  'sessions.ended': 'Sessions ended',
  'session.started': 'Signed in',
  'session.ended': 'Signed out',
  'authority.added': 'Authority added',
  'plan.added': 'Plan added',
  'plan.edited': 'Plan settings changed',
  'version.made': 'Plan version made',
  'version.approved': 'Plan version approved',
  'area.added': 'Priority area added',
  'area.edited': 'Priority area changed',
} as const
export type Event = keyof typeof EVENTS

export const SUBJECT_KINDS = ['authority', 'plan', 'area', 'action', 'step', 'evidence', 'person', 'session'] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

/** One row of the trail as it is chained. `detailHash` stands for the detail, so that erasing the detail keeps the chain whole. */
export type TrailEntry = {
  seq: number
  at: string
  personId: number | null
  personName: string
  planId: number | null
  event: string
  subjectKind: string
  subjectId: string
  subjectName: string
  detailHash: string
}

/** What is hashed: the hash of the row before, and every field of this one, in a fixed order. */
export function chained(previousHash: string, entry: TrailEntry): string {
  return JSON.stringify([
    previousHash, entry.seq, entry.at, entry.personId, entry.personName, entry.planId, entry.event,
    entry.subjectKind, entry.subjectId, entry.subjectName, entry.detailHash,
  ])
}

/** The hash that stands before the first row. */
export const FIRST_HASH = '0'.repeat(64)
