import { compareDecimals } from './decimal.ts'
import { RuleError } from './errors.ts'
import { figureIn, periodKindIn, polarityIn, unitIn, unitOf } from './figure-cells.ts'
import type { FileSettings } from './figure-file.ts'
import type { Cells } from './figure-lines.ts'
import type { ComparatorKind, PeriodKind, Polarity, Scheme, Unit } from './vocabulary.ts'

/** A measure of the plan, as far as a file is held against it. */
export type KnownMeasure = { id: number; ref: string; title: string; breakdown: string; unit: Unit; polarity: Polarity; periodKind: PeriodKind; ownerId: number; ownerName: string }

/** A measure that a file would add. `whole` is the key of the measure that it is a part of, or that one's id where the plan has it. */
export type NewMeasure = {
  key: string; ref: string; title: string; section: string; breakdown: string; unit: Unit; polarity: Polarity; periodKind: PeriodKind; scheme: Scheme; comparedWith: ComparatorKind | null
  ownerId: number | null; whole: string | number | null
  /** The line of the file that adds it, and whether neither the file nor a person says its polarity. */
  line: number; asksPolarity: boolean
}

const MOST = { ref: 20, title: 200, section: 100, breakdown: 60 }

const same = (text: string) => text.toLowerCase().replaceAll(/\s+/g, ' ').trim()
const titleKey = (title: string, breakdown: string) => `${same(title)}|${same(breakdown)}`

/** How a line is called: its reference, measure and breakdown. */
export function nameOf(row: Cells, measure?: KnownMeasure | NewMeasure): string {
  const [ref, title, breakdown] = [measure?.ref ?? row.of('ref'), row.of('title') || (measure?.title ?? ''), row.of('breakdown')]
  return [ref, title, breakdown && `(${breakdown})`].filter(Boolean).join(' ') || 'A line without a name'
}

/** The measures of a plan, to be found by what a line says. */
export type KnownMeasures = { byRef: ReadonlyMap<string, KnownMeasure>; byTitle: ReadonlyMap<string, KnownMeasure[]> }

/** Of measures with the same reference the last one stands, of those with the same name and breakdown all. */
export function indexMeasures(measures: readonly KnownMeasure[]): KnownMeasures {
  return { byRef: new Map(measures.map((measure) => [same(measure.ref), measure])), byTitle: Map.groupBy(measures, ({ title, breakdown }) => titleKey(title, breakdown)) }
}

/** The measure of the plan that a line is about: by its reference, else by its name and breakdown. Throws RuleError when it could be several. */
export function findMeasure(row: Cells, { byRef, byTitle }: KnownMeasures): KnownMeasure | undefined {
  const ref = same(row.of('ref'))
  if (ref) return byRef.get(ref)
  if (!row.of('title')) throw new RuleError('The line names no measure: give its reference or its name')
  const [first, second] = byTitle.get(titleKey(row.of('title'), row.of('breakdown'))) ?? []
  if (first && second) throw new RuleError('The plan has more than one measure of this name: give its reference in a column of the file')
  return first
}

/** The measures that a file adds, each made by the first line that is about it. */
export function newMeasures(known: readonly KnownMeasure[], ownerId: number | null) {
  const made = new Map<string, NewMeasure>()
  const wholes = new Map(known.toReversed().map((measure) => [titleKey(measure.title, measure.breakdown), measure]))
  const refOf = new Map<NewMeasure['whole'], string>(known.map(({ id, ref }) => [id, ref]))
  const parts = new Map<string, number>()
  const refs = new Set(known.map(({ ref }) => same(ref)))
  let next = 1

  const freeRef = (wanted: string) => {
    let ref = wanted
    for (let number = 2; !ref || refs.has(same(ref)); number += 1) ref = wanted ? `${wanted}.${number}` : `M${next++}`
    refs.add(same(ref))
    return ref
  }

  /** The measure that a part belongs to: the plan's, or one that the file adds for it. */
  const wholeOf = (part: Omit<NewMeasure, 'ref' | 'whole'>): NewMeasure['whole'] => {
    const key = titleKey(part.title, '')
    const held = wholes.get(key)
    if (held) return held.id
    if (!made.has(key)) made.set(key, { ...part, key, breakdown: '', scheme: 'none', comparedWith: null, ref: freeRef(''), whole: null, asksPolarity: false })
    return key
  }

  return {
    /** The new measure that a line is about, and what to look at when it is the first. Throws RuleError when the line doesn't say enough. */
    measureOf(line: number, row: Cells, settings: FileSettings): { measure: NewMeasure; isFirst: boolean; checks: string[] } {
      const key = row.of('ref') ? `ref ${same(row.of('ref'))}` : titleKey(row.of('title'), row.of('breakdown'))
      const before = made.get(key)
      if (before) return { measure: before, isFirst: false, checks: [] }
      const { checks, ...said } = saidOf(row, settings.fractions, settings.polarities[line])
      const measure = { key, ownerId, line, ...said }
      const whole = measure.breakdown ? wholeOf(measure) : null
      const added = { ...measure, ref: row.of('ref') ? freeRef(row.of('ref')) : partRef(whole), whole }
      made.set(key, added)
      return { measure: added, isFirst: true, checks }
    },
    /** Those that lines which aren't refused are about, wholes before their parts. */
    used(lines: readonly { measure: KnownMeasure | NewMeasure | null; outcome: string }[]): NewMeasure[] {
      const wanted = new Set(lines.flatMap(({ measure, outcome }) => (measure && 'key' in measure && outcome !== 'refused' ? [measure.key, ...(typeof measure.whole === 'string' ? [measure.whole] : [])] : [])))
      return [...made.values()].filter(({ key }) => wanted.has(key)).toSorted((a, b) => Number(a.whole !== null) - Number(b.whole !== null))
    },
  }

  function partRef(whole: NewMeasure['whole']): string {
    const of = typeof whole === 'string' ? made.get(whole)?.ref : refOf.get(whole)
    if (!of) return freeRef('')
    let number = (parts.get(of) ?? 0) + 1
    while (refs.has(same(`${of}.${number}`))) number += 1
    parts.set(of, number)
    return freeRef(`${of}.${number}`)
  }
}

function saidOf(row: Cells, fractions: boolean, chosen: Polarity | undefined) {
  const [ref, title, section, breakdown] = [row.of('ref'), row.of('title'), row.of('section'), row.of('breakdown')]
  if (!title) throw new RuleError(`The plan has no measure ${ref}: give the name of a new one in a column of the file`)
  for (const [what, text, most] of [['reference', ref, MOST.ref], ['name', title, MOST.title], ['section', section, MOST.section], ['breakdown', breakdown, MOST.breakdown]] as const) {
    if (text.length > most) throw new RuleError(`The ${what} is longer than ${most} characters: shorten it in the file`)
  }
  const { unit, checks: ofUnit } = unitSaid(row, title)
  const { polarity, asksPolarity, checks: ofPolarity } = polaritySaid(row, fractions && unit === 'percent', chosen)
  return { title, section, breakdown, unit, polarity, asksPolarity, periodKind: periodKindIn(row.of('period_kind')) ?? 'month', ...schemeOf(row, polarity), checks: [...ofUnit, ...ofPolarity] }
}

function unitSaid(row: Cells, title: string): { unit: Unit; checks: string[] } {
  const said = row.of('unit')
  const known = said ? unitIn(said) : null
  const unit = known ?? unitOf(title, [...row.months.map(({ cell }) => cell), ...(['current', 'value', 'last_year', 'england', 'neighbours', 'target_upper'] as const).map((role) => row.of(role))])
  const plainly = !said || (known !== null && !/\d/.test(said))
  return { unit, checks: plainly ? [] : [`The unit “${said}” is read as ${UNIT_SAID[unit]}`] }
}
const UNIT_SAID: Record<Unit, string> = { percent: 'a percentage', count: 'a count', rate: 'a rate per 10,000', average: 'an average', days: 'days' }

/** What the file says, else what its targets give away: an upper target below the minimum means that low is good; else what a person chose. */
function polaritySaid(row: Cells, asFraction: boolean, chosen: Polarity | undefined): { polarity: Polarity; asksPolarity: boolean; checks: string[] } {
  const said = row.of('polarity')
  const known = polarityIn(said)
  if (known) return { polarity: known, asksPolarity: false, checks: said.endsWith('?') ? [`“${said}” is read as ${known === 'lower' ? 'low' : 'high'} is good`] : [] }
  const [minimum, upper] = [figureIn(row.of('target_minimum'), row.headingOf('target_minimum'), asFraction), figureIn(row.of('target_upper'), row.headingOf('target_upper'), asFraction)]
  const order = minimum !== null && upper !== null ? compareDecimals(minimum, upper) : 0
  if (order !== 0) return { polarity: order > 0 ? 'lower' : 'higher', asksPolarity: false, checks: [] }
  return { polarity: chosen ?? 'none', asksPolarity: true, checks: chosen ? [] : ['The file does not say which way is good: choose it below, or it is not rated'] }
}

function schemeOf(row: Cells, polarity: Polarity): Pick<NewMeasure, 'scheme' | 'comparedWith'> {
  const isRated = polarity === 'higher' || polarity === 'lower'
  if (isRated && (row.of('target_minimum') || row.of('target_upper'))) return { scheme: row.of('target_upper') && row.of('target_minimum') ? 'targets' : 'floor', comparedWith: null }
  const comparedWith = (['england', 'neighbours', 'region'] as const).find((kind) => row.column(kind))
  if (comparedWith) return { scheme: 'comparator', comparedWith }
  return { scheme: row.column('rating') ? 'by_hand' : 'none', comparedWith: null }
}
