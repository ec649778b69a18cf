import { ATTENDANCES, type Attendance } from '#domain/board-vocabulary'
import { id, inOrder, line, passage, version, type Field } from '#gate/fields'

const standIn = line('Who came instead', { most: 100, optional: true })

/** One line for each person of the form, in their order. */
const standIns: Field<string[]> = {
  freeText: true,
  read: (data, name) => {
    const read = data.getAll(name).map((value) => {
      const one = new FormData()
      one.set(name, value)
      return standIn.read(one, name)
    })
    const wrong = read.find((each) => 'error' in each)
    return wrong ?? { value: read.flatMap((each) => ('value' in each ? [each.value] : [])) }
  },
}

/** Who came, by the id of the person: those of whom nothing is said are left out. */
const came: Field<Map<number, Attendance>> = {
  read: (data) => {
    const said = data.getAll('person').map((person) => [Number(person), data.get(`came-${String(person)}`)] as const).filter(([, value]) => value !== null)
    if (said.some(([, value]) => !(ATTENDANCES as readonly unknown[]).includes(value))) return { error: 'Select present, apologies or absent' }
    return { value: new Map(said as [number, Attendance][]) }
  },
}

export const AttendanceForm = { meeting: id('Open the meeting again'), version, 'person': inOrder('Open the page again'), came, 'stand-in': standIns, 'guests': passage('Who else was there', { most: 1000, optional: true }) }
