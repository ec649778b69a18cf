import { id } from '#gate/fields'

export const ReuseForm = {
  action: id('Open the action again'),
  evidence: id('Select the evidence to use'),
}
