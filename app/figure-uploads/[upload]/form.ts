import { COLUMN_ROLES, type ColumnRole } from '#domain/figure-words'
import { MOST_COLUMNS, MOST_ROWS, MOST_SHEETS } from '#domain/table'
import { HEADINGS, POLARITIES, type Heading, type Polarity } from '#domain/vocabulary'
import { choice, id, line, number, optional, optionalId, optionalMonth, passage, tick, version, type Field } from '#gate/fields'

const NOT_WHOLE = { error: 'This form is not whole: open the page again and repeat your change', at: 'form' }
const MOST_HEADINGS = 12

/** Which button was pressed: "save", or the form's own, which reads the file again. */
const pressed: Field<'read' | 'save'> = { read: (data, name) => (data.has(name) ? choice(['read', 'save'], 'Press one of the buttons of this page').read(data, name) : { value: 'read' }) }

/** "column-1" and so on: what each column is. */
const roles: Field<ColumnRole[]> = { read: (data) => {
  const count = number('Columns', { least: 1, most: MOST_COLUMNS }).read(data, 'columns')
  if ('error' in count) return NOT_WHOLE
  const said: ColumnRole[] = []
  for (let place = 1; place <= count.value; place += 1) {
    const role = choice(COLUMN_ROLES, `Choose what column ${place} is from the list`).read(data, `column-${place}`)
    if ('error' in role) return { error: role.error, at: `column-${place}` }
    said.push(role.value)
  }
  return { value: said }
} }

/** "report-heading-1", as the report calls it, and "heading-1", which of ours that is; blank ones are left out. */
const headings: Field<Record<string, Heading>> = { read: (data) => {
  const said: [string, Heading][] = []
  for (let place = 1; place <= MOST_HEADINGS; place += 1) {
    const name = line('The heading of the report', { most: 2000, optional: true }).read(data, `report-heading-${place}`)
    const heading = optional(choice(HEADINGS, 'Choose one of the three headings, or leave it out')).read(data, `heading-${place}`)
    if ('error' in heading) return { error: heading.error, at: `heading-${place}` }
    if ('value' in name && name.value && heading.value) said.push([name.value, heading.value])
  }
  return { value: Object.fromEntries(said) }
} }

/** "polarity-11": which way is good for the new measure of line 11. */
const polarities: Field<Record<number, Polarity>> = { read: (data) => {
  const said: [number, Polarity][] = []
  for (const name of [...data.keys()].filter((key) => /^polarity-[1-9]\d{0,3}$/.test(key)).slice(0, MOST_ROWS)) {
    const polarity = choice(POLARITIES, 'Choose which way is good from the list').read(data, name)
    if ('error' in polarity) return { error: polarity.error, at: name }
    if (polarity.value !== 'none') said.push([Number(name.slice('polarity-'.length)), polarity.value])
  }
  return { value: Object.fromEntries(said) }
} }

export const FileForm = {
  upload: id('Open the file again'),
  version,
  op: pressed,
  sheet: number('Sheet', { least: 1, most: MOST_SHEETS }),
  roles,
  current: optionalMonth('The month of the current figures'),
  fractions: choice(['yes', 'no'], 'Select how percentages are written'),
  owner: optionalId('Choose the owner from the list'),
  headings,
  polarities,
  reason: passage('Reason', { most: 1000, optional: true }),
  confirmed: tick,
  seen: line('What was shown', { most: 80, optional: true, freeText: false }),
}
