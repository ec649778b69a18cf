import { id } from '#gate/fields'

export const UseForm = {
  finding: id('Open the finding again'),
  evidence: id('Select the evidence to use'),
}
