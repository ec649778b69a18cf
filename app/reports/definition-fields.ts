import { HEADING_LENGTH, isReportPart, REPORT_PARTS, type ReportDefinition, type ReportPart } from '#domain/report-definition'
import { STATUS_WORDS } from '#domain/vocabulary'
import { choices, line, type Field } from '#gate/fields'
import type { InputOf } from '#gate/form'

const PARTS = Object.keys(REPORT_PARTS) as ReportPart[]
const MOST_PLACES = 99

/** The control that says at which place a part stands. */
export const placeOf = (part: ReportPart) => `place-${part}`

/** The parts that are ticked, by the numbers beside them; those without a number, or with the same one, as they usually follow each other. */
const parts: Field<ReportPart[]> = {
  names: ['parts', ...PARTS.map(placeOf)],
  read: (data, name) => {
    const ticked = data.getAll(name).map(String)
    if (!ticked.every(isReportPart)) return { error: 'Choose parts from the list' }
    const places = new Map(ticked.map((part) => [part, String(data.get(placeOf(part)) ?? '').trim()]))
    const wrong = ticked.find((part) => !/^([1-9]\d?)?$/.test(places.get(part) ?? ''))
    if (wrong) return { error: `The place of “${REPORT_PARTS[wrong]}” must be a whole number from 1 to ${MOST_PLACES}`, at: placeOf(wrong) }
    if (ticked.length === 0) return { error: 'Choose at least one part' }
    const place = (part: ReportPart) => Number(places.get(part)) || MOST_PLACES + 1
    return { value: PARTS.filter((part) => ticked.includes(part)).toSorted((a, b) => place(a) - place(b)) }
  },
}

export const TELLS = ['evidence-lines', 'comparators', 'commentary'] as const

const wording = (heading: 'going_well' | 'ones_to_watch' | 'do_better') => line(`The wording of “${STATUS_WORDS[heading]}”`, { most: HEADING_LENGTH, missing: `Enter how “${STATUS_WORDS[heading]}” is worded` })

/** What a report is made of: the fields in which a template and a single report agree. */
export const DEFINITION_FIELDS = {
  parts,
  'heading-going-well': wording('going_well'),
  'heading-ones-to-watch': wording('ones_to_watch'),
  'heading-do-better': wording('do_better'),
  tells: choices(TELLS, 'Choose what is told from the list'),
}

/** A definition as its form says it. */
export function saidDefinition(input: InputOf<typeof DEFINITION_FIELDS>): ReportDefinition {
  return {
    parts: input.parts,
    headings: { going_well: input['heading-going-well'], ones_to_watch: input['heading-ones-to-watch'], do_better: input['heading-do-better'] },
    evidenceLines: input.tells.includes('evidence-lines'), comparators: input.tells.includes('comparators'), commentary: input.tells.includes('commentary'),
  }
}

/** What a definition says now beside what was chosen, for a save that came second. What both agree on is left out. */
export function differingDefinitions(theirs: ReportDefinition, yours: ReportDefinition) {
  const fields: [label: string, words: (definition: ReportDefinition) => string][] = [
    ['Parts', (definition) => definition.parts.map((part) => REPORT_PARTS[part]).join(', ')],
    [STATUS_WORDS.going_well, ({ headings }) => headings.going_well],
    [STATUS_WORDS.ones_to_watch, ({ headings }) => headings.ones_to_watch],
    [STATUS_WORDS.do_better, ({ headings }) => headings.do_better],
    ['What each action is evidenced by', ({ evidenceLines }) => (evidenceLines ? 'Yes' : 'No')],
    ['Comparators', ({ comparators }) => (comparators ? 'Yes' : 'No')],
    ['Commentary', ({ commentary }) => (commentary ? 'Yes' : 'No')],
  ]
  return fields.map(([label, words]) => ({ label, theirs: words(theirs), yours: words(yours) })).filter(({ theirs, yours }) => theirs !== yours)
}
