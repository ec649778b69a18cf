import { formatMonth, type Day } from '#domain/dates'
import type { Item, PaperPart, Tone } from '#domain/paper'
import { progressWords, type Progress } from '#domain/progress'
import type { ReportDefinition } from '#domain/report-definition'
import { counted, inWords } from '#domain/sentence'
import { dataSays } from '#domain/what-data-says'
import { STATUS_TONES } from './cells.ts'
import { aside, comparedWith, nameOf, withBoard, type ReportedMeasure } from './measures.ts'

/** Where a measure stands in a report of what moved. Each stands in one of them and in one only. */
export type Moved = 'improved' | 'not_improved' | 'context' | 'not_compared'

/** Progress from the measure's own baseline where it has one, else from the first day that the report tells of. */
const progressOf = ({ reading, since }: ReportedMeasure): Progress | null => reading.progress ?? since

/**
 * Improved where the board says that it goes well, else where the newest figure is better than the baseline by the measure's polarity. What the board puts
 * under another heading, what is the same and what is worse has not improved. A measure for which neither is better is context.
 */
export function movedOf(each: ReportedMeasure): Moved {
  const { measure, reading } = each
  if (reading.said) return reading.heading === 'going_well' ? 'improved' : 'not_improved'
  const progress = progressOf(each)
  if (!progress) return 'not_compared'
  if (measure.polarity === 'none' || progress.meaning === 'not_rated') return 'context'
  return progress.meaning === 'better' ? 'improved' : 'not_improved'
}

/** The measures that improved, section by section, each with its baseline, its newest figure and the peak or low between. */
export function improvementsPart(measures: readonly ReportedMeasure[], definition: ReportDefinition): PaperPart[] {
  return bySection(measures.filter((each) => movedOf(each) === 'improved'), definition)
}

/** The measures that did not move or are worse, in the same form; then how many can't be compared. */
export function noMovementPart(measures: readonly ReportedMeasure[], definition: ReportDefinition): PaperPart[] {
  const uncompared = measures.filter((each) => movedOf(each) === 'not_compared')
  return [
    ...bySection(measures.filter((each) => movedOf(each) === 'not_improved'), definition),
    ...aside(uncompared, `${uncompared.length === 1 ? 'has' : 'have'} no two figures to compare`),
  ]
}

/** The measures for which neither more nor less is better, with their change: what the service had to deal with. */
export function contextPart(measures: readonly ReportedMeasure[], definition: ReportDefinition): PaperPart[] {
  return bySection(measures.filter((each) => movedOf(each) === 'context'), definition)
}

/** "Of 36 measures whose movement is known, 19 improved and 17 did not move or are worse." Empty where there is nothing to compare. */
export function movementSentence(measures: readonly ReportedMeasure[], from: Day): string {
  const moved = measures.map(movedOf)
  const [improved, not] = [moved.filter((each) => each === 'improved').length, moved.filter((each) => each === 'not_improved').length]
  if (improved + not === 0) return ''
  const parts = [`${improved || 'none'} improved`, `${not || 'none'} did not move or ${not === 1 ? 'is' : 'are'} worse`]
  return `Of ${counted(improved + not, 'measure')} whose movement since their baseline, or since ${formatMonth(from)}, is known, ${inWords(parts)}.`
}

function bySection(measures: readonly ReportedMeasure[], definition: ReportDefinition): PaperPart[] {
  const sections = Map.groupBy(measures, ({ measure }) => measure.section.trim())
  const named = sections.size > 1 || [...sections.keys()].some(Boolean)
  return [...sections].flatMap(([section, its]): PaperPart[] => [
    ...(named ? [{ kind: 'heading', level: 3, text: section || 'Measures without a section' } as const] : []),
    { kind: 'list', items: its.map((each) => movedItem(each, definition)) },
  ])
}

const TONES: Record<Progress['meaning'], Tone> = { better: 'green', worse: 'red', same: 'amber', not_rated: 'grey' }

function movedItem(each: ReportedMeasure, definition: ReportDefinition): Item {
  const { measure, reading, commentary } = each
  const named = { ...measure, title: nameOf(measure) }
  const progress = progressOf(each)
  const item = withBoard(each, [
    progress ? `${measure.ref} ${named.title} went from ${progressWords(progress, measure.unit)}.` : `${measure.ref} ${dataSays(named, { ...reading, comparators: [] })}`,
    progress ? remarkOn(progress) : '',
    definition.comparators ? comparedWith(each) : '',
    definition.commentary && commentary !== dataSays(named, reading) ? commentary : '',
  ])
  // A line of another colour than the heading that the board gave it would gainsay it.
  const tone = reading.said ? STATUS_TONES[reading.heading] : progress && TONES[progress.meaning]
  return tone ? { ...item, tone } : item
}

/** What must be known of the newest figure beside its value. */
function remarkOn({ to }: Progress): string {
  const said = [to.provisional && 'provisional', to.restated && 'restated since it was first reported'].filter((each) => each !== false)
  return said.length > 0 ? `The newest figure is ${inWords(said)}.` : ''
}
