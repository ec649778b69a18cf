import type { ReportPart } from '#domain/report-definition'
import type { PartMaker } from './report-paper.ts'

export const BOARD_PARTS: Partial<Record<ReportPart, PartMaker>> = {}
