import { isReportPart, REPORT_PARTS, type ReportPart } from '#domain/report-definition'
import { choice, id, passage, version } from '#gate/fields'

export const NARRATIVE_LENGTH = 8000

export const NarrativeForm = {
  report: id('Open the report again'),
  version,
  part: choice<ReportPart>(Object.keys(REPORT_PARTS).filter(isReportPart), 'Open the report again'),
  words: passage('What you write', { most: NARRATIVE_LENGTH, optional: true }),
}
