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
  'review.added': 'Review added',
  'review.edited': 'Review changed',
  'review.letter-added': 'Letter added',
  'letter.read': 'Letter read',
  'letter.edited': 'Draft of a letter changed',
  'letter.saved': 'Letter saved as a review',
  'letter.discarded': 'Draft of a letter discarded',
  'finding.added': 'Finding added',
  'finding.edited': 'Finding changed',
  'finding.answered': 'Finding answered by an action',
  'finding.unanswered': 'Action no longer answers a finding',
  'finding.dropped': 'Finding left unanswered on purpose',
  'finding.taken-up': 'Finding taken up again',
  'finding.followed-up': 'Later finding compared',
  'finding.evidenced': 'Evidence used for a finding',
  'deadline.met': 'Deadline met',
  'deadline-rule.added': 'Deadline rule added',
  'deadline-rule.edited': 'Deadline rule changed',
  'deadline-rule.retired': 'Deadline rule retired',
  'bank-holiday.added': 'Bank holiday added',
  'bank-holiday.removed': 'Bank holiday removed',
  'meeting.added': 'Meeting added',
  'meeting.edited': 'Meeting changed',
  'check-back.still-so': 'Checked back: still so',
  'check-back.not-so': 'Checked back: not so',
  'impact.judged': 'Impact judged',
  'action.stopped': 'Action stopped',
  'action.replaced': 'Action replaced',
  'challenge.asked': 'Challenge put',
  'challenge.answered': 'Challenge answered',
  'challenge.asked-again': 'Challenge asked again',
  'challenge.satisfied': 'Board satisfied with an answer',
  'challenge.escalated': 'Challenge escalated',
  'challenge.met': 'Holding-to-account meeting held',
  'evidence-pack.asked': 'Evidence pack asked for',
  'evidence-pack.built': 'Evidence pack built',
  'evidence-pack.failed': 'Evidence pack failed',
  'measure.added': 'Measure added',
  'measure.edited': 'Measure changed',
  'figure.entered': 'Figure entered',
  'figure.restated': 'Figure restated',
  'figures.entered': 'Figures entered',
  'figures.read': 'File of figures read',
  'figures.saved': 'File of figures saved',
  'figures.discarded': 'File of figures discarded',
  'target.set': 'Targets set',
  'comparator.set': 'Comparator set',
  'definition.changed': 'Definition changed: a break in the series',
  'baseline.set': 'Baseline set',
  'heading.said': 'Heading of a measure said by the board',
  'heading.cleared': 'Computed heading of a measure restored',
  'commentary.written': 'Commentary written',
  'claim.recorded': 'Claim recorded',
  'claim.removed': 'Claim removed',
  'reference.loaded': 'Reference data loaded',
  'authority.edited': 'Authority changed',
} as const
export type Event = keyof typeof EVENTS

export const SUBJECT_KINDS = [
  'authority', 'plan', 'area', 'action', 'step', 'evidence', 'person', 'session',
  'review', 'letter', 'finding', 'deadline', 'bank_holiday', 'meeting', 'challenge', 'evidence_pack', 'measure', 'figure_upload', 'claim', 'reference',
] as const
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
