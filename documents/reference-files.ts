import { BadFile } from '#domain/errors'
import type { ReferenceFile } from '#domain/reference'
import { readLaitFigures } from './reference-figures.ts'
import { inForceFromName, readAuthorities, readLaitMeasures, readNeighbours, readOutcomes } from './reference-lists.ts'
import { readTable, type Table } from './reference-table.ts'
import { readStatistics } from './statistics-file.ts'

/** The columns that a file of each kind must have, and how it is read. */
const KINDS: { columns: readonly string[]; read: (name: string, table: Table) => ReferenceFile }[] = [
  { columns: ['la number', 'la name', 'region', 'type'], read: (name, table) => ({ dataset: 'local_authorities', authorities: readAuthorities(name, table), leftOut: 0 }) },
  { columns: ['la_code', 'rank', 'neighbour_la_code', 'closeness'], read: (name, table) => ({ dataset: 'neighbours', inForceFrom: inForceFromName(name), neighbours: readNeighbours(name, table), leftOut: 0 }) },
  { columns: ['measure_short', 'measure', 'topic', 'polarity', 'dps', 'year_type'], read: laitMeasures },
  { columns: ['measure_short', 'year', 'la_code', 'value'], read: (name, table) => ({ dataset: 'lait_figures', published: readLaitFigures(name, table), leftOut: 0 }) },
  { columns: ['la_code', 'overall_effectiveness_grade', 'inspection_framework', 'publication_date'], read: (name, table) => ({ dataset: 'ilacs_outcomes', outcomes: readOutcomes(name, table), leftOut: 0 }) },
  { columns: ['time_period', 'time_identifier', 'geographic_level', 'old_la_code', 'region_name', 'country_name'], read: (name, table) => ({ dataset: 'ees', ...readStatistics(name, table) }) },
]

function laitMeasures(name: string, table: Table): ReferenceFile {
  const { series, repeated } = readLaitMeasures(name, table)
  return { dataset: 'lait_measures', series, leftOut: repeated }
}

/** One of the Department's files, known by the columns that its first line names: `name` and CSV bytes to rows. Throws BadFile, with what to do, for a file that is none of them, too large or broken. */
export function readReferenceFile(name: string, bytes: Uint8Array): ReferenceFile {
  const table = readTable(name, bytes)
  const kind = KINDS.find(({ columns }) => columns.every((column) => table.columns.includes(column)))
  if (!kind) {
    throw new BadFile(`“${name}” is none of the files that can be loaded: its first line names other columns. Choose the list of local authorities, statistical neighbours, LAIT measures or figures, ILACS outcomes, or data of Explore Education Statistics, as CSV`)
  }
  if (table.lines.length === 0) throw new BadFile(`“${name}” has its first line and no other. Download it again`)
  return kind.read(name, table)
}
