import { id, line, optionalDay, optionalId } from '#gate/fields'

export const AddStepForm = {
  action: id('Open the action again'),
  title: line('What is to be done', { most: 200, missing: 'Enter what is to be done' }),
  lead: optionalId('Select a lead from the list'),
  due: optionalDay('Due date'),
}

/** The step whose button was pressed: to be marked as done today, or as not done after all. */
export const MarkStepForm = {
  action: id('Open the action again'),
  done: optionalId('Choose a step of this action'),
  reopen: optionalId('Choose a step of this action'),
}
