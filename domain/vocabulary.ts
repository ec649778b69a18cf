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

export const REVIEW_KINDS = [
  'ilacs_standard', 'ilacs_short', 'focused_visit', 'monitoring_visit', 'area_send_inspection', 'joint_targeted_area_inspection', 'police_inspection',
  'commissioners_report', 'statutory_direction', 'improvement_notice', 'national_adviser_visit', 'peer_review', 'external_audit', 'internal_audit',
  'whistleblowing_investigation', 'boards_own',
] as const
export type ReviewKind = (typeof REVIEW_KINDS)[number]
export const REVIEW_KIND_WORDS: Record<ReviewKind, string> = {
  ilacs_standard: 'ILACS inspection (standard)',
  ilacs_short: 'ILACS inspection (short)',
  focused_visit: 'Focused visit',
  monitoring_visit: 'Monitoring visit',
  area_send_inspection: 'Area SEND inspection',
  joint_targeted_area_inspection: 'Joint targeted area inspection',
  police_inspection: 'Police inspection (HMICFRS)',
  commissioners_report: "Commissioner's report",
  statutory_direction: 'Statutory direction',
  improvement_notice: 'Improvement notice',
  national_adviser_visit: 'National adviser visit',
  peer_review: 'Peer review',
  external_audit: 'External audit',
  internal_audit: 'Internal audit',
  whistleblowing_investigation: 'Whistleblowing investigation',
  boards_own: "Board's own review",
}
/** The reviews that end in graded judgements. */
export const ILACS_KINDS = ['ilacs_standard', 'ilacs_short'] as const satisfies readonly ReviewKind[]

export const JUDGEMENTS = ['leaders', 'help_and_protection', 'in_care', 'care_leavers', 'overall'] as const
export type Judgement = (typeof JUDGEMENTS)[number]
export const JUDGEMENT_WORDS: Record<Judgement, string> = {
  leaders: 'The impact of leaders on social work practice',
  help_and_protection: 'The experiences and progress of children who need help and protection',
  in_care: 'The experiences and progress of children in care',
  care_leavers: 'The experiences and progress of care leavers',
  overall: 'Overall effectiveness',
}
export const GRADES = ['outstanding', 'good', 'requires_improvement', 'inadequate'] as const
export type Grade = (typeof GRADES)[number]
export const GRADE_WORDS: Record<Grade, string> = {
  outstanding: 'Outstanding',
  good: 'Good',
  requires_improvement: 'Requires improvement to be good',
  inadequate: 'Inadequate',
}

export const FINDING_KINDS = ['priority_action', 'area_for_improvement', 'recommendation', 'obligation', 'strength', 'concern', 'mixed'] as const
export type FindingKind = (typeof FINDING_KINDS)[number]
export const FINDING_KIND_WORDS: Record<FindingKind, string> = {
  priority_action: 'Area for priority action',
  area_for_improvement: 'Area for improvement',
  recommendation: 'Recommendation',
  obligation: 'Obligation',
  strength: 'Strength',
  concern: 'Concern',
  mixed: 'Mixed',
}

/** What findings are about, so that a visit's papers can be asked for by part of the service. */
export const TOPICS = [
  'front_door', 'early_help', 'assessment_and_planning', 'child_protection', 'court_work', 'supervision_and_oversight', 'workforce', 'children_in_care',
  'permanence', 'homes', 'health_and_education', 'care_leavers', 'missing_and_exploited', 'quality_assurance', 'leadership', 'partnership', 'send', 'recording',
] as const
export type Topic = (typeof TOPICS)[number]
export const TOPIC_WORDS: Record<Topic, string> = {
  front_door: 'Front door',
  early_help: 'Early help and edge of care',
  assessment_and_planning: 'Assessment and planning',
  child_protection: 'Child protection',
  court_work: 'Pre-proceedings and court',
  supervision_and_oversight: 'Supervision and management oversight',
  workforce: 'Workforce',
  children_in_care: 'Children in care',
  permanence: 'Permanence',
  homes: 'Fostering, adoption and homes',
  health_and_education: 'Health and education of children in care',
  care_leavers: 'Care leavers',
  missing_and_exploited: 'Missing and exploited children',
  quality_assurance: 'Quality assurance and audit',
  leadership: 'Leadership and governance',
  partnership: 'Partnership working',
  send: 'Special educational needs and disabilities',
  recording: 'Recording, systems and data',
}

/** What a later review says of a finding of an earlier one. */
export const FOLLOW_UPS = ['carried_forward', 'answered'] as const
export type FollowUp = (typeof FOLLOW_UPS)[number]
export const FOLLOW_UP_WORDS: Record<FollowUp, string> = {
  carried_forward: 'Carried forward',
  answered: 'Answered',
}

/** Where a challenge stands: from the question to the board's own answer to it. */
export const CHALLENGE_LIVES = ['asked', 'answered', 'satisfied', 'escalated', 'closed'] as const
export type ChallengeLife = (typeof CHALLENGE_LIVES)[number]
export const CHALLENGE_LIFE_WORDS: Record<ChallengeLife, string> = {
  asked: 'Waits for an answer',
  answered: 'Answered: the board has yet to say whether it is satisfied',
  satisfied: 'The board is satisfied',
  escalated: 'Escalated to a holding-to-account meeting',
  closed: 'Settled at a holding-to-account meeting',
}

export const UNITS = ['percent', 'count', 'rate', 'average', 'days'] as const
export type Unit = (typeof UNITS)[number]
export const UNIT_WORDS: Record<Unit, string> = { percent: 'Percent', count: 'Count', rate: 'Rate per 10,000', average: 'Average', days: 'Days' }

export const POLARITIES = ['higher', 'lower', 'stay_near', 'none'] as const
export type Polarity = (typeof POLARITIES)[number]
export const POLARITY_WORDS: Record<Polarity, string> = { higher: 'High is good', lower: 'Low is good', stay_near: 'Stay near', none: 'Not rated' }

/** What the current figure of a measure stands for: with year to date and rolling year it is a number of its own, not the latest month's. */
export const PERIOD_KINDS = ['snapshot', 'month', 'year_to_date', 'rolling_year'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]
export const PERIOD_KIND_WORDS: Record<PeriodKind, string> = { snapshot: 'Snapshot', month: 'Month', year_to_date: 'Year to date', rolling_year: 'Rolling year' }

/** How long a figure's period is; it ends on the last day of the month that the figure is of. */
export const SPANS = ['month', 'quarter', 'year', 'year_to_date', 'rolling_year', 'year_average'] as const
export type Span = (typeof SPANS)[number]
export const SPAN_WORDS: Record<Span, string> = {
  month: 'Month', quarter: 'Quarter', year: 'Year', year_to_date: 'Year to date', rolling_year: 'Rolling year', year_average: 'Monthly average over 12 months',
}

/** How a measure is rated. */
export const SCHEMES = ['targets', 'floor', 'band', 'comparator', 'by_hand', 'none'] as const
export type Scheme = (typeof SCHEMES)[number]
export const SCHEME_WORDS: Record<Scheme, string> = {
  targets: 'A minimum and an upper target', floor: 'A minimum only', band: 'A target with a tolerance', comparator: 'Against a comparator', by_hand: 'A rating typed by hand', none: 'Not rated',
}

export const COMPARATORS = ['england', 'neighbours', 'region'] as const
export type ComparatorKind = (typeof COMPARATORS)[number]
export const COMPARATOR_WORDS: Record<ComparatorKind, string> = { england: 'England', neighbours: 'Statistical neighbours', region: 'Region' }

/** Not rated, no data and no target are three different answers, and none of them is a colour. */
export const RATINGS = ['green', 'amber', 'red', 'not_rated', 'no_data', 'no_target'] as const
export type Rating = (typeof RATINGS)[number]
export const RATING_WORDS: Record<Rating, string> = { green: 'Green', amber: 'Amber', red: 'Red', not_rated: 'Not rated', no_data: 'No data', no_target: 'No target' }
export const COLOURS = ['green', 'amber', 'red'] as const satisfies readonly Rating[]
export type Colour = (typeof COLOURS)[number]

/** What a report says of figures, where that can be held against them. */
export const CLAIM_KINDS = ['value', 'change', 'percent_change', 'direction', 'comparison', 'gap', 'count', 'share'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]
export const CLAIM_KIND_WORDS: Record<ClaimKind, string> = {
  value: 'A figure', change: 'From one figure to another', percent_change: 'A change in percent', direction: 'Rising, falling or the same', comparison: 'Higher, lower or in line with a comparator',
  gap: 'How far from a target', count: 'How many measures have a rating', share: 'One number as a share of another',
}

export const DATASETS = ['local_authorities', 'neighbours', 'lait_measures', 'lait_figures', 'ilacs_outcomes', 'ees'] as const
export type Dataset = (typeof DATASETS)[number]
export const DATASET_WORDS: Record<Dataset, string> = {
  local_authorities: 'Local authorities', neighbours: 'Statistical neighbours', lait_measures: 'LAIT measures', lait_figures: 'LAIT figures', ilacs_outcomes: 'ILACS outcomes', ees: 'Explore Education Statistics',
}
