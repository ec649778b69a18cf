import { SaidItemForm } from '@/app/meetings/said-item'
import { id } from '#gate/fields'

export const NewItemForm = { meeting: id('Open the meeting again'), ...SaidItemForm }
