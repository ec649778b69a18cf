import type { PaperPart, PaperTable } from '#domain/paper'
import { FIRST_DEFINITIONS } from '#domain/report-definition'

/** A definition as board packs begin with, for tests. */
export const DEFINITION = FIRST_DEFINITIONS.board_pack

export const tablesOf = (parts: readonly PaperPart[]): PaperTable[] => parts.filter((part) => part.kind === 'table')
/** The texts of the cells of the first table. */
export const rowsOf = (parts: readonly PaperPart[]): string[][] => (tablesOf(parts)[0]?.rows ?? []).map((row) => row.map(({ text }) => text))
export const headingsOf = (parts: readonly PaperPart[]): string[] => parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []))
export const textsOf = (parts: readonly PaperPart[]): string[] => parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []))
