import { SaidItemForm } from '@/app/meetings/said-item'
import { id, version } from '#gate/fields'

export const EditItemForm = { item: id('Open the item again'), version, ...SaidItemForm }
