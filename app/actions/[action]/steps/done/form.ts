import { day, id } from '#gate/fields'

export const StepDoneForm = {
  action: id('Open the action again'),
  step: id('Select the step that was done'),
  done: day('The day it was done', 'Enter the day it was done'),
}
