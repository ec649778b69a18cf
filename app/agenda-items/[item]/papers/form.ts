import { address } from '#gate/evidence-fields'
import { files, id, line } from '#gate/fields'

export const PapersForm = { item: id('Open the item again'), files, address: address('The address of the link'), name: line('What the link is', { optional: true }) }
