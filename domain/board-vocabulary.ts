/** The closed vocabularies of boards, their meetings, risks and papers, in the order in which they are shown. Source: the domain's own rules. */

export const MEETING_LIVES = ['planned', 'under_way', 'closed'] as const
export type MeetingLife = (typeof MEETING_LIVES)[number]
export const MEETING_LIFE_WORDS: Record<MeetingLife, string> = { planned: 'Planned', under_way: 'Under way', closed: 'Closed' }

/** What an item of an agenda is about: the page that holds the meeting shows what belongs to it. */
export const AGENDA_KINDS = ['item', 'minutes', 'matters_arising', 'what_changed', 'risks', 'challenges'] as const
export type AgendaKind = (typeof AGENDA_KINDS)[number]
export const AGENDA_KIND_WORDS: Record<AgendaKind, string> = {
  item: 'An item of its own', minutes: 'Minutes of the last meeting', matters_arising: 'Matters arising', what_changed: 'What changed since the last meeting', risks: 'The risk register', challenges: 'Challenges',
}

export const ATTENDANCES = ['present', 'apologies', 'absent'] as const
export type Attendance = (typeof ATTENDANCES)[number]
export const ATTENDANCE_WORDS: Record<Attendance, string> = { present: 'Present', apologies: 'Apologies', absent: 'Absent' }

export const RISK_LIVES = ['open', 'closed'] as const
export type RiskLife = (typeof RISK_LIVES)[number]
export const RISK_LIFE_WORDS: Record<RiskLife, string> = { open: 'Open', closed: 'Closed' }

/** The three scores of a risk: before anything was done about it, now, and what is aimed at. */
export const RISK_SCORES = ['initial', 'current', 'target'] as const
export type RiskScoreKind = (typeof RISK_SCORES)[number]
export const RISK_SCORE_WORDS: Record<RiskScoreKind, string> = { initial: 'Initial', current: 'Current', target: 'Target' }

export const REPORT_KINDS = ['scrutiny', 'journey', 'board_pack', 'highlight', 'plan_on_a_page', 'scorecard', 'submitted_plan'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]
export const REPORT_KIND_WORDS: Record<ReportKind, string> = {
  scrutiny: 'Scrutiny report', journey: 'Scrutiny report: improvements and deteriorations', board_pack: 'Board pack', highlight: 'Highlight report',
  plan_on_a_page: 'Plan on a page', scorecard: 'Scorecard', submitted_plan: 'Action plan as submitted to Ofsted',
}

/** The files that a report is written as, beside its page. */
export const PAPER_FORMATS = ['docx', 'pdf', 'xlsx', 'csv'] as const
export type PaperFormat = (typeof PAPER_FORMATS)[number]
export const PAPER_FORMAT_WORDS: Record<PaperFormat, string> = { docx: 'Word', pdf: 'PDF', xlsx: 'Excel workbook', csv: 'CSV' }

export const BUILD_LIVES = ['waiting', 'building', 'ready', 'failed'] as const
export type BuildLife = (typeof BUILD_LIVES)[number]
