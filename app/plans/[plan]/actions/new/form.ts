import { SaidActionForm } from '@/app/actions/said-action'
import { id, line, optionalDay } from '#gate/fields'

export const AddActionForm = {
  plan: id('Open the list of actions again'),
  ...SaidActionForm,
  owner: id('Select an owner'),
  due: optionalDay('Due date'),
  'due-words': line('Due date in words', { most: 60, optional: true }),
}
