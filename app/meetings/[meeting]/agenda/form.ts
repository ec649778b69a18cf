import { id, inOrder, line, type Field } from '#gate/fields'

/** Which item goes where: "up-12". */
const move: Field<{ where: 'up' | 'down'; id: number }> = {
  read: (data, name) => {
    const read = line('Move', { most: 20, freeText: false, optional: true }).read(data, name)
    const [, where, item] = 'value' in read ? /^(up|down)-([1-9]\d{0,14})$/.exec(read.value) ?? [] : []
    return where && item ? { value: { where: where === 'up' ? 'up' : 'down', id: Number(item) } } : { error: 'Press a button beside an item to move it' }
  },
}

export const OrderForm = { meeting: id('Open the meeting again'), order: inOrder('Open the agenda again'), move }
export const DraftForm = { meeting: id('Open the meeting again') }
