import { isDay, type Day } from '#domain/dates'
import type { IlacsOutcome, LocalAuthority, Neighbour, Series } from '#domain/reference'
import type { Polarity } from '#domain/vocabulary'
import { cellsOf } from './reference-cells.ts'
import { wrongLine, type Table } from './reference-table.ts'

// The lists among the Department's files. `name` is the file's, for the sentences. All throw BadFile with the line.

/** Local authorities with England and the regions, each code once. Throws BadFile. */
export function readAuthorities(name: string, { lines }: Table): LocalAuthority[] {
  const seen = onlyOnce(name)
  return lines.map((line) => {
    const cells = cellsOf(name, line)
    const code = cells.code('la number')
    seen(line.number, code, `the code ${code}`)
    return { code, name: cells.filled('la name'), region: cells.text('region'), kind: cells.text('type') }
  })
}

const MOST_NEIGHBOURS = 10

/** The ten neighbours of each authority by their rank, each once. Throws BadFile. */
export function readNeighbours(name: string, { lines }: Table): Neighbour[] {
  const seen = onlyOnce(name)
  return lines.map((line) => {
    const cells = cellsOf(name, line)
    const [laCode, rank, neighbourCode] = [cells.code('la_code'), cells.whole('rank', MOST_NEIGHBOURS), cells.code('neighbour_la_code')]
    if (laCode === neighbourCode) cells.wrong('neighbour_la_code', 'the authority itself')
    seen(line.number, `${laCode} ${rank}`, `neighbour ${rank} of ${laCode}`)
    seen(line.number, `${laCode} of ${neighbourCode}`, `${neighbourCode} as a neighbour of ${laCode}`)
    return { laCode, rank, neighbourCode, closeness: cells.text('closeness') }
  })
}

/** The day from which groups of neighbours are in force, as the name of their file says it: "statistical-neighbours-2021-04.csv" from 1 April 2021. Null when it doesn't. */
export function inForceFromName(name: string): Day | null {
  const [, year = '', month = '', day = '01'] = /(?<!\d)((?:19|20)\d\d)[-_ ](\d\d)(?:[-_ ](\d\d))?(?!\d)/.exec(name) ?? []
  const found = `${year}-${month}-${day}`
  return isDay(found) ? found : null
}

const POLARITIES = new Map<string, Polarity>([['high', 'higher'], ['low', 'lower'], ['-', 'none'], ['', 'none']])

/** A measure that stands under several topics is taken where it stands first; `repeated` counts the others. */
export function readLaitMeasures(name: string, { lines }: Table): { series: Series[]; repeated: number } {
  const byKey = new Map<string, Series>()
  for (const line of lines) {
    const cells = cellsOf(name, line)
    const key = cells.filled('measure_short')
    const polarity = POLARITIES.get(cells.text('polarity').toLowerCase()) ?? cells.wrong('polarity', 'not High, Low or -')
    const decimals = cells.text('dps')
    if (!/^(\d(\.0)?)?$/.test(decimals)) cells.wrong('dps', 'not a number of decimals, such as 1')
    const series = { key, title: cells.filled('measure'), topic: cells.text('topic'), polarity, unitWords: cells.text('y_axis_name'), decimals: decimals === '' ? null : Number(decimals), yearType: cells.text('year_type') }
    if (!byKey.has(key)) byKey.set(key, series)
  }
  return { series: [...byKey.values()], repeated: lines.length - byKey.size }
}

/** The latest ILACS outcome of each authority; a link that is none of the web is left out. Throws BadFile. */
export function readOutcomes(name: string, { lines }: Table): IlacsOutcome[] {
  const seen = onlyOnce(name)
  return lines.map((line) => {
    const cells = cellsOf(name, line)
    const laCode = cells.code('la_code')
    seen(line.number, laCode, `the authority ${laCode}`)
    const link = cells.text('inspection_link')
    return {
      laCode, framework: cells.text('inspection_framework'), startedOn: cells.day('inspection_start_date'), endedOn: cells.day('inspection_end_date'), publishedOn: cells.day('publication_date'),
      overall: cells.grade('overall_effectiveness_grade'), leaders: cells.grade('impact_of_leaders_grade'), helpAndProtection: cells.grade('help_and_protection_grade'),
      inCare: cells.grade('in_care_grade'), careLeavers: cells.grade('care_leavers_grade'), link: /^https?:\/\//.test(link) ? link : '',
    }
  })
}

/** Refuses what a file says twice. */
export function onlyOnce(name: string): (line: number, key: string, words: string) => void {
  const seen = new Set<string>()
  return (line, key, words) => {
    if (seen.has(key)) wrongLine(name, line, `it gives ${words} a second time`)
    seen.add(key)
  }
}
