import { BadFile } from '#domain/errors'
import { ENGLAND, regionCode } from '#domain/neighbours'
import { isMark, isNumber, type Published, type Series } from '#domain/reference'
import { cellsOf, type Cells } from './reference-cells.ts'
import { valueIn } from './reference-figures.ts'
import { onlyOnce } from './reference-lists.ts'
import type { Table } from './reference-table.ts'

const PLACE = /^(time_|geographic_|country_|region_|old_la_|new_la_|la_|lad_|local_authority_)/
const MOST_SERIES = 2000
/** A column of words with some numbers among them ("1", "10 to 15", "Total") says which children; one with more numbers than this holds figures. */
const FIGURES_FROM = 0.8

export type Statistics = { stem: string; series: Series[]; published: Published[]; leftOut: number }

/**
 * A file of Explore Education Statistics: national, regional and council rows together, a column an indicator. A series is an indicator, and what the
 * file's other columns say where they differ. Rows of other places, and of authorities joined ("314 / 318"), are left out and counted. Throws BadFile with the line.
 */
export function readStatistics(name: string, table: Table): Statistics {
  const stem = stemOf(name)
  const { indicators, filters } = columnsOf(table)
  if (indicators.length === 0) throw new BadFile(`“${name}” has no column of figures. Download the data of the release as CSV, and load that`)
  const series = new Map<string, Series>()
  const published: Published[] = []
  const seen = onlyOnce(name)
  let leftOut = 0
  for (const line of table.lines) {
    const cells = cellsOf(name, line)
    const area = areaOf(cells)
    if (area === null) {
      leftOut += 1
      continue
    }
    const { year, yearType } = yearOf(cells)
    const which = filters.map((column) => cells.text(column))
    seen(line.number, JSON.stringify([year, area, which]), `${[area, ...which].join(', ')} in ${year}`)
    for (const indicator of indicators) {
      const key = [stem, indicator, ...which].join('/')
      if (!series.has(key)) series.set(key, { key, title: titleOf(indicator, which), topic: titleOf(stem, []), polarity: 'none', unitWords: unitOf(indicator), decimals: null, yearType })
      if (series.size > MOST_SERIES) throw new BadFile(`“${name}” holds more than ${MOST_SERIES.toLocaleString('en-GB')} series. Make a smaller table of it on Explore Education Statistics, and load that`)
      published.push({ key, year, area, ...valueIn(cells, indicator) })
    }
  }
  return { stem, series: [...series.values()], published, leftOut }
}

/** The name of the file without its ending and its years: the release of the next year goes on with the same series. */
function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '').replace(/[_\- ]*(19|20)\d\d([_\- ]+to[_\- ]+(19|20)\d\d)?$/, '') || name
}

/** Which columns hold figures, and which of the others differ from line to line. */
function columnsOf({ columns, lines }: Table) {
  const others = columns.filter((column) => !PLACE.test(column))
  const holdsFigures = (column: string) => {
    const cells = lines.map((line) => line.cells[column] ?? '')
    const numbers = cells.filter(isNumber).length
    return numbers > 0 && numbers + cells.filter(isMark).length >= cells.length * FIGURES_FROM
  }
  const indicators = others.filter(holdsFigures)
  const differs = (column: string) => new Set(lines.map((line) => line.cells[column])).size > 1
  return { indicators, filters: others.filter((column) => !indicators.includes(column) && differs(column)) }
}

/** The code of the place of a line as LAIT has it; null of places that are neither England, a region nor one council. */
function areaOf(cells: Cells): string | null {
  const level = cells.text('geographic_level').toLowerCase()
  if (level === 'national') return cells.text('country_name').toLowerCase() === 'england' ? ENGLAND : null
  if (level === 'regional') return regionCode(cells.text('region_name')) ?? cells.wrong('region_name', 'not a region of England')
  if (level !== 'local authority') return null
  const code = cells.text('old_la_code')
  if (/^\d{3} *\/ *\d{3}$/.test(code) || code === '' || isMark(code)) return null
  return cells.code('old_la_code')
}

const WHOLE_YEARS = /^(reporting|financial|academic|calendar|tax)( year)?$/i

/** "2025", and "202425" for a year that ends in 2025. */
function yearOf(cells: Cells) {
  const yearType = cells.text('time_identifier')
  if (!WHOLE_YEARS.test(yearType)) cells.wrong('time_identifier', 'not a whole year: only figures of years can be loaded')
  const period = cells.text('time_period')
  const [, century = '', start = '', end = ''] = /^(\d\d)(\d\d)(\d\d)$/.exec(period) ?? []
  if (!century) return { year: cells.year('time_period'), yearType }
  if ((Number(start) + 1) % 100 !== Number(end)) cells.wrong('time_period', 'not a year, such as 2025 or 202425')
  return { year: Number(century + start) + 1, yearType }
}

const titleOf = (name: string, which: readonly string[]) => {
  const words = name.replaceAll(/[_-]+/g, ' ').trim()
  return [words.charAt(0).toUpperCase() + words.slice(1), ...which].join(', ')
}
const unitOf = (indicator: string) => (indicator.includes('percent') ? '%' : '')
