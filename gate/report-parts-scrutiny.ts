import type { ReportPart } from '#domain/report-definition'
import type { PartMaker } from './report-paper.ts'

export const SCRUTINY_PARTS: Partial<Record<ReportPart, PartMaker>> = {}
