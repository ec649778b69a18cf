import { formatDay, type Day } from './dates.ts'
import { mean, placesOf } from './decimal.ts'
import type { Comparator } from './figures.ts'

/** The code under which England's figures are published. Regions have codes of their own. Source: the Department's list of local authorities and LAIT. */
export const ENGLAND = '970'
const REGIONS = new Map(Object.entries({
  'north east': '980', 'north west': '981', 'yorkshire and the humber': '982', 'east midlands': '983', 'west midlands': '984', 'east of england': '985',
  london: '986', 'inner london': '987', 'outer london': '988', 'south east': '989', 'south west': '990',
}))

/** The code of a region by its name, "Inner London"; null of what is none. */
export function regionCode(name: string): string | null {
  return REGIONS.get(name.trim().toLowerCase()) ?? null
}

/** The ten neighbours of an authority, the nearest first, in the group that came into force on a day. */
export type NeighbourGroup = { inForceFrom: Day; codes: string[] }

/** The last day of a published year. A kind of year that isn't known ends with December: nothing is shown before it was over. */
export function yearEnd(year: number, yearType: string): Day {
  const kind = yearType.toLowerCase()
  if (kind.includes('financial') || kind === 'annual') return `${year}-03-31`
  if (kind.includes('academic')) return `${year}-08-31`
  if (kind.includes('sept')) return `${year}-09-30`
  return kind.includes('january') ? `${year}-01-31` : `${year}-12-31`
}

/** "2024/25" for a financial year that ends in 2025, "2025" for any other. */
export function yearLabel(year: number, yearType: string): string {
  return yearType.toLowerCase().includes('financial') ? `${year - 1}/${String(year % 100).padStart(2, '0')}` : String(year)
}

/** The group in force at the end of a year. Before there was any the earliest stands in, and `standsIn` says so. Null of no groups. */
export function groupInForce(groups: readonly NeighbourGroup[], day: Day): (NeighbourGroup & { standsIn: boolean }) | null {
  const inOrder = groups.toSorted((a, b) => a.inForceFrom.localeCompare(b.inForceFrom))
  const held = inOrder.findLast(({ inForceFrom }) => inForceFrom <= day)
  const group = held ?? inOrder[0]
  return group ? { ...group, standsIn: held === undefined } : null
}

/** The published values of one year, by the code of the area; what isn't published is absent. */
export type YearOfValues = { year: number; values: ReadonlyMap<string, string> }

/**
 * The plain mean of those neighbours that have a value, at the precision of the most precise of them and at least one decimal; and how many had one.
 * Null when none has.
 */
export function neighbourMean(codes: readonly string[], values: ReadonlyMap<string, string>): { value: string; had: number } | null {
  const had = codes.flatMap((code) => values.get(code) ?? [])
  const value = mean(had, Math.max(1, ...had.map(placesOf)))
  return value === null ? null : { value, had: had.length }
}

type Around = { region: string | null; groups: readonly NeighbourGroup[] }

/**
 * What an authority can be compared with up to a day, from the published years of one series: of every year over by then that has them England, the mean
 * of its neighbours and its region. `yearType` is the series' kind of year.
 */
export function publishedComparators(years: readonly YearOfValues[], yearType: string, { region, groups }: Around, upTo: Day): Comparator[] {
  return years.flatMap(({ year, values }): Comparator[] => {
    const overOn = yearEnd(year, yearType)
    if (overOn > upTo) return []
    const ofArea = (kind: 'england' | 'region', code: string | null) => {
      const value = code === null ? undefined : values.get(code)
      return value === undefined ? [] : [{ kind, year: yearLabel(year, yearType), value, of: '', overOn }]
    }
    const group = groupInForce(groups, overOn)
    const found = group && neighbourMean(group.codes, values)
    const neighbours = found ? [{ kind: 'neighbours' as const, year: yearLabel(year, yearType), value: found.value, of: howMany(group, found.had), overOn }] : []
    return [...ofArea('england', ENGLAND), ...neighbours, ...ofArea('region', region)]
  })
}

/** "9 of 10"; nothing when all had a value in a group that was in force. */
function howMany({ codes, inForceFrom, standsIn }: NonNullable<ReturnType<typeof groupInForce>>, had: number): string {
  if (standsIn) return `${had} of ${codes.length} in the group of ${formatDay(inForceFrom)}`
  return had === codes.length ? '' : `${had} of ${codes.length}`
}
