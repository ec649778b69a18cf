/** The closed vocabularies of improvement plans, in the order in which they are shown. Source: the domain's own rules. */

export const STATUSES = ['going_well', 'ones_to_watch', 'do_better', 'not_rated'] as const
export type Status = (typeof STATUSES)[number]
export const STATUS_WORDS: Record<Status, string> = {
  going_well: 'Going well',
  ones_to_watch: 'Ones to watch',
  do_better: 'Do better',
  not_rated: 'Not rated',
}
/** The three headings: "Not rated" is not a fourth one. */
export const HEADINGS = ['going_well', 'ones_to_watch', 'do_better'] as const
export type Heading = (typeof HEADINGS)[number]

export const STAGES = ['not_started', 'under_way', 'complete', 'embedded', 'stopped'] as const
export type Stage = (typeof STAGES)[number]
export const STAGE_WORDS: Record<Stage, string> = {
  not_started: 'Not started',
  under_way: 'Under way',
  complete: 'Complete',
  embedded: 'Embedded',
  stopped: 'Stopped',
}
/** Stages in which work is still to be done: only these can be overdue or silent. */
export const OPEN_STAGES = ['not_started', 'under_way'] as const satisfies readonly Stage[]

export const IMPACTS = ['too_early', 'none_seen', 'some', 'clear'] as const
export type Impact = (typeof IMPACTS)[number]
export const IMPACT_WORDS: Record<Impact, string> = {
  too_early: 'Too early to tell',
  none_seen: 'None seen',
  some: 'Some',
  clear: 'Clear',
}

export const ROLES = ['administrator', 'chair', 'board_member', 'head_of_service', 'adviser'] as const
export type Role = (typeof ROLES)[number]
export const ROLE_WORDS: Record<Role, string> = {
  administrator: 'Administrator',
  chair: 'Chair',
  board_member: 'Board member',
  head_of_service: 'Head of service',
  adviser: 'Adviser',
}

export const EVIDENCE_KINDS = [
  'performance_data', 'meeting_record', 'management_audit', 'audit_report', 'service_report',
  'recruitment_activity', 'alert_data', 'tracker', 'policy_or_procedure', 'survey', 'voice',
  'practice_observation', 'case_example', 'other',
] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]
export const EVIDENCE_KIND_WORDS: Record<EvidenceKind, string> = {
  performance_data: 'Performance data',
  meeting_record: 'Meeting record',
  management_audit: 'Management audit',
  audit_report: 'Audit report',
  service_report: 'Service report',
  recruitment_activity: 'Recruitment activity',
  alert_data: 'Alert data',
  tracker: 'Tracker',
  policy_or_procedure: 'Policy or procedure',
  survey: 'Survey',
  voice: "Children's and families' voice",
  practice_observation: 'Practice observation',
  case_example: 'Case example',
  other: 'Other',
}

export const EVIDENCE_LIVES = ['submitted', 'accepted', 'queried', 'withdrawn', 'superseded'] as const
export type EvidenceLife = (typeof EVIDENCE_LIVES)[number]
export const EVIDENCE_LIFE_WORDS: Record<EvidenceLife, string> = {
  submitted: 'Submitted',
  accepted: 'Accepted',
  queried: 'Queried',
  withdrawn: 'Withdrawn',
  superseded: 'Superseded',
}

/** Partner agencies that sit on improvement boards. */
export const AGENCIES = [
  'police', 'health', 'schools', 'housing', 'probation', 'cafcass', 'youth_justice', 'voluntary_sector', 'other',
] as const
export type Agency = (typeof AGENCIES)[number]
export const AGENCY_WORDS: Record<Agency, string> = {
  police: 'Police',
  health: 'Health',
  schools: 'Schools',
  housing: 'Housing',
  probation: 'Probation',
  cafcass: 'Cafcass',
  youth_justice: 'Youth justice',
  voluntary_sector: 'Voluntary sector',
  other: 'Other',
}

export const AREA_ORIGINS = ['recommendation', 'added'] as const
export type AreaOrigin = (typeof AREA_ORIGINS)[number]
export const AREA_ORIGIN_WORDS: Record<AreaOrigin, string> = {
  recommendation: 'A recommendation of the review',
  added: 'Added later by the board',
}
