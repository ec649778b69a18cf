import type { Doing } from '#domain/doing'
import { RuleError } from '#domain/errors'
import type { FileSettings } from '#domain/figure-file'
import type { Line } from '#domain/figure-lines'
import type { LineFigure } from '#domain/figure-line-figures'
import type { KnownMeasure, NewMeasure } from '#domain/figure-measures'
import { monthEnd } from '#domain/measures'
import { readMeasure } from '#domain/reading'
import type { Tx } from './client.ts'
import { enterFigures, type ManyFigures, type SaidFigure } from './enter-figures.ts'
import type { JudgedUpload, MeasureOfPlan } from './figure-uploads.ts'
import { sayHeading } from './measure-headings.ts'
import { setBaseline, setComparator, setTargets } from './measure-settings.ts'
import { addMeasure, PLAIN_MEASURE } from './measures.ts'
import { comparatorsFromReference, laCodeOfPlan, withReference } from './reference-comparators.ts'
import { factsOf, seriesOf } from './series.ts'

/** How many measures were added, figures entered, restated or remarked on, and targets, comparators, baselines and headings set. */
export type Saved = { added: number; entered: number; restated: number; unchanged: number; settings: number; headings: number }

type Measure = Omit<MeasureOfPlan, 'ownerName'>
type Found = (measure: KnownMeasure | NewMeasure) => Measure
type Upload = { id: number; planId: number }

/** Saves the lines of a file that aren't refused. Throws RuleError when there is nothing to save, or an owner or a reason is missing. */
export async function saveLines(tx: Tx, doing: Doing, upload: Upload, judged: JudgedUpload, settings: FileSettings): Promise<Saved> {
  const lines = judged.lines.filter(({ outcome, heading }) => outcome === 'new' || outcome === 'changed' || (outcome === 'unchanged' && heading !== null))
  if (lines.length === 0) throw new RuleError('There is nothing in this file to save: every line is unchanged or refused', 'form')
  const without = lines.find(({ figures }) => figures.some(({ restates, reason }) => restates && !reason && !settings.reason))
  if (without) throw new RuleError(`Give the reason why figures that were reported already are restated: line ${without.number} does so`, 'reason')
  const found = await addMeasures(tx, doing, upload, judged, settings)
  const { entered, restated, remarked, unchanged } = await enterFigures(tx, doing, figuresByMeasure(lines, found, settings, upload))
  const known = judged.lines.reduce((sum, line) => sum + line.known.length, 0)
  const set = await setFacts(tx, doing, lines, found)
  return { added: judged.added.length, entered: entered + remarked, restated, unchanged: unchanged + known, settings: set, headings: await sayHeadings(tx, doing, upload, lines, found) }
}

async function addMeasures(tx: Tx, doing: Doing, { planId }: Upload, { added, measures }: JudgedUpload, { ownerId }: FileSettings): Promise<Found> {
  if (added.length > 0 && ownerId === null) throw new RuleError('Choose who owns the new measures', 'owner')
  const made = new Map<string, Measure>()
  const held = new Map<number, Measure>(measures.map((measure) => [measure.id, measure]))
  for (const { key, whole, ref, title, section, breakdown, unit, polarity, periodKind, scheme, comparedWith } of added) {
    const partOf = typeof whole === 'string' ? made.get(whole)?.id ?? null : whole
    made.set(key, await addMeasure(tx, doing, { id: planId }, { ...PLAIN_MEASURE, ref, title, section, breakdown, unit, polarity, periodKind, scheme, comparedWith, ownerId: ownerId ?? 0, partOf }))
  }
  return (measure) => {
    const one = 'id' in measure ? held.get(measure.id) : made.get(measure.key)
    if (!one) throw new Error('A line is about a measure that was neither there nor added')
    return one
  }
}

function figuresByMeasure(lines: readonly Line[], found: Found, settings: FileSettings, upload: Upload): ManyFigures[] {
  const many = new Map<number, { measure: Measure; figures: SaidFigure[] }>()
  for (const { measure, figures } of lines) {
    if (!measure || figures.length === 0) continue
    const of = found(measure)
    const group = many.get(of.id) ?? { measure: of, figures: [] }
    group.figures.push(...figures.map((figure) => saidFigure(figure, settings, upload)))
    many.set(of.id, group)
  }
  return [...many.values()]
}

function saidFigure({ restates, reason, ...figure }: LineFigure, settings: FileSettings, { id }: Upload): SaidFigure {
  return { ...figure, reason: restates ? reason || settings.reason : '', uploadId: id }
}

async function setFacts(tx: Tx, doing: Doing, lines: readonly Line[], found: Found): Promise<number> {
  let set = 0
  for (const { measure, facts: { targets, comparators, baseline } } of lines) {
    if (!measure) continue
    const of = found(measure)
    if (targets && (await setTargets(tx, doing, of, targets))) set += 1
    for (const comparator of comparators) if (await setComparator(tx, doing, of, comparator)) set += 1
    if (baseline && (await setBaseline(tx, doing, of, baseline))) set += 1
  }
  return set
}

/** The report's headings, where the rules compute another from the figures that are saved now. */
async function sayHeadings(tx: Tx, doing: Doing, { planId }: Upload, lines: readonly Line[], found: Found): Promise<number> {
  const said = lines.flatMap(({ measure, heading }) => (measure && heading ? [{ measure: found(measure), ...heading }] : []))
  if (said.length === 0) return 0
  const ids = said.map(({ measure }) => measure.id)
  const reference = await comparatorsFromReference(tx, await laCodeOfPlan(tx, planId), said.map(({ measure: { id, lait } }) => ({ measureId: id, lait })), monthEnd(doing.today))
  const [series, facts] = [await seriesOf(tx, ids), withReference(await factsOf(tx, ids), reference)]
  let differing = 0
  for (const { measure, heading, month, reason } of said) {
    const known = facts.get(measure.id)
    if (!known) continue
    const { heading: standing, suggested } = readMeasure(measure, series.get(measure.id) ?? [], known, month)
    if (standing === heading) continue
    await sayHeading(tx, doing, measure, { month, heading, reason, suggested: suggested.heading })
    differing += 1
  }
  return differing
}
